# SPDX-License-Identifier: Apache-2.0
"""Layers whose gzip or zstd stream is damaged or strange. Their blobs have the right digest and size."""

from __future__ import annotations

from .. import codecs, tarformat as tar
from ..expect import Expect, bad_content, part
from ..registry import case
from ..workshop import GZIP_TYPE, LAST_LAYER, ZSTD_TYPE, Cache, sha256

BAD = bad_content("bad-archive")
TAR = tar.archive(tar.entry(b"srv/file.txt", b"".join(b"line %d\n" % number for number in range(20_000))))
HALF = len(TAR) // 2


def _register(name: str, description: str, expect: Expect, blob: bytes, *, media_type: str = GZIP_TYPE,
              plain: bytes = TAR) -> None:
    @case(description, expect, name=name)
    def breaker(cache: Cache) -> str:
        place = cache.set_layer(LAST_LAYER, blob, sha256(plain), media_type)
        cache.save()
        return place


_GZIP = codecs.gzip(TAR)
_register("gzip-cut", "A gzip stream cut in the middle.", BAD, _GZIP[:len(_GZIP) // 2])
_register("gzip-cut-in-trailer", "A gzip stream without its last four bytes.", BAD, _GZIP[:-4])
_register("gzip-bad-crc", "A gzip stream with a wrong CRC; its bytes are right.", BAD,
          _GZIP[:-8] + codecs.gzip_trailer(0x12345678, len(TAR)))
_register("gzip-bad-length", "A gzip stream with a wrong length in its trailer.", BAD, _GZIP[:-4] + b"\0\0\0\0")
_register("gzip-damaged", "A gzip stream with a byte changed in its middle.", BAD,
          _GZIP[:len(_GZIP) // 2] + bytes([_GZIP[len(_GZIP) // 2] ^ 0xFF]) + _GZIP[len(_GZIP) // 2 + 1:])
_register("gzip-trailing-garbage", "Bytes that are no gzip follow the gzip stream.", BAD, _GZIP + b"garbage garbage")
_register("gzip-trailing-zeros", "Zeros follow the gzip stream.", BAD, _GZIP + bytes(512))
_register("gzip-members", "A gzip stream of several members, one of them empty.", Expect(),
          codecs.gzip(TAR[:HALF]) + codecs.gzip(b"") + codecs.gzip(TAR[HALF:]))
_register("gzip-header-fields", "A gzip header with a name, a comment and extra data.", Expect(),
          b"\x1f\x8b\x08\x1c\0\0\0\0\x00\xff" + b"\x04\0abcd" + b"../../name\0" + b"comment\0" + _GZIP[10:])
_register("gzip-bad-method", "A gzip header with a method that does not exist.", BAD, _GZIP[:2] + b"\x07" + _GZIP[3:])
_register("gzip-empty-blob", "A layer of no bytes, declared as gzip.", bad_content(
    "bad-archive", files=None, deep=None, buildkit=part("content size of zero")), b"", plain=b"")
_register("gzip-header-only", "A gzip layer of its header's ten bytes.", BAD, _GZIP[:10])

_ZSTD = codecs.zstd(TAR)
_FIRST, _SECOND = codecs.zstd(TAR[:HALF]), codecs.zstd(TAR[HALF:])


def _zstd(name: str, description: str, expect: Expect, blob: bytes) -> None:
    _register(f"zstd-{name}", description, expect, blob, media_type=ZSTD_TYPE)


_zstd("good", "A zstd layer of raw blocks.", Expect(), _ZSTD)
_zstd("cut", "A zstd stream cut in the middle.", BAD, _ZSTD[:len(_ZSTD) // 2])
_zstd("cut-in-header", "A zstd stream cut in its frame header.", BAD, _ZSTD[:5])
_zstd("frames", "A zstd stream of several frames, with skippable ones before and between.", Expect(),
      codecs.zstd_skippable(b"skip" * 20) + _FIRST + codecs.zstd_skippable(b"") + _SECOND)
_zstd("huge-window", "A zstd frame that asks for a window of 2 TiB.", bad_content("size-limit"),
      codecs.zstd(TAR, window_log=41))
_zstd("window-128-mib", "A zstd frame that asks for a window of 128 MiB, the most that zstd takes unasked.", Expect(),
      codecs.zstd(TAR, window_log=27))
_zstd("bad-checksum", "A zstd frame with a wrong checksum.", BAD, codecs.zstd(TAR, checksum=b"\xde\xad\xbe\xef"))
_zstd("trailing-garbage", "Bytes that are no zstd follow the zstd stream.", BAD, _ZSTD + b"garbage garbage")
_zstd("reserved-block", "A zstd frame with a block of the reserved kind.", BAD,
      _ZSTD[:6] + bytes([_ZSTD[6] | 6]) + _ZSTD[7:])
_zstd("dictionary", "A zstd frame that needs a dictionary.", BAD,
      codecs.ZSTD_MAGIC + bytes([0x03, 0x38]) + b"\x01\x02\x03\x04" + _ZSTD[6:])
