# SPDX-License-Identifier: Apache-2.0
"""Layers whose tar is damaged, or is strange as a whole. Digests, sizes and diffIDs are right."""

from __future__ import annotations

import json

from .. import codecs, tarformat as tar
from ..expect import Expect, bad_content, odd_content, part
from ..registry import case
from ..workshop import LAST_LAYER, Cache, sha256

BAD = bad_content("bad-archive")


def _register(name: str, description: str, expect: Expect, content: bytes | None = None, *, edit=None,
              unjudged: str | None = None) -> None:
    @case(description, expect, name=f"tar-{name}", unjudged=unjudged)
    def breaker(cache: Cache) -> str:
        place = cache.set_tar(edit(cache.read_tar()) if edit else content)
        cache.save()
        return place


_ONE_FILE = tar.entry(b"srv/file.txt", b"text\n" * 200)
_register("empty-layer", "A layer of no bytes at all once unpacked.", Expect(), b"")
_register("only-end", "A tar without entries.", Expect(), tar.END)
_register("without-end", "A tar without the two zero blocks at its end.", Expect(), _ONE_FILE)
_register("one-end-block", "A tar with one zero block at its end.", Expect(), _ONE_FILE + bytes(512))
_register("bytes-after-end", "Bytes follow the tar's end: BuildKit reads over them.", Expect(),
          tar.archive(_ONE_FILE) + b"more" * 300)
_register("cut-in-header", "The tar is cut in the middle of a header.", BAD, _ONE_FILE + tar.header(b"srv/b")[:300])
_register("cut-in-data", "The tar is cut in the middle of a file's data.", BAD,
          tar.header(b"srv/b", size=5000) + b"x" * 1000)
_register("cut-in-pax", "The tar is cut in the middle of a PAX header's data.", BAD,
          tar.header(b"PaxHeaders/0", size=2000, kind=tar.PAX) + b"x" * 512)
_register("size-larger-than-archive", "A file claims 1 TiB and has 1 KiB.", BAD,
          tar.header(b"srv/big", size_field=tar.base256(1 << 40, 12)) + b"x" * 1024)
_register("size-negative", "A file's size is negative.", BAD,
          tar.archive(tar.header(b"srv/negative", size_field=b"\xff" * 12)))
_register("size-not-octal", "A file's size is no number.", BAD,
          tar.archive(tar.header(b"srv/nan", size_field=b"99999999999\0")))
_register("bad-checksum", "A header's checksum is wrong.", BAD,
          tar.archive(_ONE_FILE, tar.header(b"srv/b", checksum=1)))
_register("not-a-tar", "The layer is text.", BAD, b"This is not a tar archive, and long enough for a block.\n" * 50)
_register("zeros-then-entry", "Zero blocks, then an entry: the archive ends at the zeros.", Expect(),
          tar.END + tar.archive(_ONE_FILE))
_register("unknown-kind", "An entry of an unknown kind: BuildKit does not unpack it, others take it for a file.",
          bad_content("unsupported-entry", files=None, deep=None, buildkit=part("unhandled tar header type")),
          tar.archive(tar.header(b"srv/odd", kind=b"Z")))
_register("pax-garbage", "A PAX header that is no list of records.", BAD,
          tar.archive(tar.raw_pax(b"not a record"), _ONE_FILE))
_register("pax-length-lies", "A PAX record that claims to be longer than it is.", BAD,
          tar.archive(tar.raw_pax(b"999 path=x\n"), _ONE_FILE))
_register("pax-10-mb", "A PAX header of 10 MB, in a comment.", bad_content("size-limit"),
          tar.archive(tar.pax(comment=b"c" * 10_000_000), _ONE_FILE))
_register("pax-only", "A PAX header, and nothing that it belongs to.", Expect(deep=None, files=None),
          tar.archive(tar.pax(path=b"srv/none")))
_register("gnu-long-name", "A name in GNU's way, an entry before the entry.", Expect(),
          tar.archive(tar.entry(b"././@LongLink", b"srv/" + b"n" * 150 + b"\0", kind=tar.GNU_LONG_NAME,
                                magic=b"ustar  \0"), tar.entry(b"srv/short", b"data", magic=b"ustar  \0")))
_register("devices", "Device nodes and a FIFO, as a layer may hold them.", Expect(), tar.archive(
    tar.directory(b"dev/"), tar.header(b"dev/char", kind=tar.CHAR_DEVICE, device=(1, 3)),
    tar.header(b"dev/block", kind=tar.BLOCK_DEVICE, device=(7, 0)), tar.header(b"dev/fifo", kind=tar.FIFO)))
_register("v7", "A tar of the oldest kind, without a magic.", Expect(),
          tar.archive(tar.entry(b"srv/v7", b"old", magic=bytes(8))))
_register("mixed-zero-file", "A file of no length between others.", Expect(),
          tar.archive(_ONE_FILE, tar.entry(b"srv/none"), tar.entry(b"srv/last", b"x")))
_register("directory-with-size", "A directory that claims data, which is not there.", Expect(files=None, deep=None),
          tar.archive(tar.header(b"srv/dir/", kind=tar.DIRECTORY, size=5), _ONE_FILE))


# -- sparse files

def _gnu_sparse(real_size: int, data: bytes) -> bytes:
    """An old GNU sparse entry: the last bytes of a file of `real_size` bytes."""
    numbers = tar.base256(real_size - len(data), 12) + tar.octal(len(data), 12) + bytes(24 * 3)
    tail = bytes(16) + bytes(41) + numbers + b"\0" + tar.base256(real_size, 12)
    return tar.entry(b"srv/sparse", data, kind=tar.GNU_SPARSE, magic=b"ustar  \0", tail=tail)


_register("sparse", "A sparse file of 1 MiB in the old GNU form, which BuildKit does not unpack.",
          bad_content("unsupported-entry", files=0, buildkit=part("unhandled tar header type")),
          tar.archive(_gnu_sparse(1 << 20, b"end\n"), _ONE_FILE))
_register("sparse-pax", "A sparse file of 1 MiB in the PAX form.", Expect(), tar.archive(
    tar.pax(**{"GNU.sparse.major": b"0", "GNU.sparse.minor": b"1", "GNU.sparse.name": b"srv/sparse",
               "GNU.sparse.size": b"1048576", "GNU.sparse.numblocks": b"1", "GNU.sparse.map": b"1048572,4"}),
    tar.entry(b"srv/GNUSparseFile.0/sparse", b"end\n"), _ONE_FILE))
_register("sparse-8-eib", "A sparse file that claims to be 8 EiB long, in a layer of 2 KiB.",
          bad_content("bomb-limit", "unsupported-entry", files=0),
          tar.archive(_gnu_sparse((1 << 63) - 1, b"end\n"), _ONE_FILE),
          unjudged="a daemon that took it would write 8 EiB")
_register("sparse-overlap", "A sparse file's map goes backwards.", BAD, tar.archive(
    tar.pax(**{"GNU.sparse.major": b"0", "GNU.sparse.minor": b"1", "GNU.sparse.name": b"srv/sparse",
               "GNU.sparse.size": b"100", "GNU.sparse.numblocks": b"2", "GNU.sparse.map": b"50,10,0,10"}),
    tar.entry(b"srv/sparse", b"x" * 20)))


# -- estargz: a tar in gzip members, whose last entry is a table of contents

def _estargz(contents: list[dict], files: list[bytes]) -> tuple[bytes, bytes]:
    """Returns the blob and its tar."""
    toc = tar.archive(tar.entry(b"stargz.index.json", json.dumps({"version": 1, "entries": contents}).encode()))
    members = [codecs.gzip(file) for file in files]
    offset = sum(map(len, members))
    extra = b"SG" + (16 + 6).to_bytes(2, "little") + b"%016xSTARGZ" % offset
    footer = (b"\x1f\x8b\x08\x04\0\0\0\0\0\xff" + len(extra).to_bytes(2, "little") + extra
              + b"\x01\0\0\xff\xff" + bytes(8))
    return b"".join(members) + codecs.gzip(toc) + footer, b"".join(files) + toc


@case("An estargz layer whose table of contents names other files, sizes and offsets than its tar holds.",
      Expect())
def estargz_toc_lies(cache: Cache) -> str:
    contents = [{"name": "srv/other.txt", "type": "reg", "size": 1 << 50, "offset": 1 << 40, "mode": 0o100644,
                 "digest": sha256(b"other")},
                {"name": "../../etc/passwd", "type": "reg", "size": 5, "offset": 0, "mode": 0o104755}]
    blob, plain = _estargz(contents, [_ONE_FILE])
    place = cache.set_layer(LAST_LAYER, blob, sha256(plain))
    annotations = cache.layers[LAST_LAYER]["annotations"]
    annotations["containerd.io/snapshot/stargz/toc.digest"] = sha256(b"another table")
    annotations["io.containers.estargz.uncompressed-size"] = "-1"
    cache.save()
    return place


@case("A file that ends like an estargz, with a table of contents that is not where the footer says.", Expect())
def estargz_footer_lies(cache: Cache) -> None:
    blob, plain = _estargz([], [_ONE_FILE])
    cache.set_layer(LAST_LAYER, blob.replace(b"%016xSTARGZ" % len(codecs.gzip(_ONE_FILE)), b"7fffffffffffffffSTARGZ"),
                    sha256(plain))
    cache.save()
