# SPDX-License-Identifier: Apache-2.0
"""gzip and zstd streams: good ones, and ones built by hand to be small, huge or wrong (RFC 1952, RFC 8878)."""

from __future__ import annotations

import struct
import zlib

GZIP_HEADER = b"\x1f\x8b\x08\x00\0\0\0\0\x00\xff"
ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
ZSTD_BLOCK = 128 * 1024


def gzip(data: bytes, level: int = 6) -> bytes:
    """One member without a time or a name, so that the bytes depend on the data only."""
    raw = zlib.compressobj(level, zlib.DEFLATED, -15)
    return GZIP_HEADER + raw.compress(data) + raw.flush() + gzip_trailer(zlib.crc32(data), len(data))


def gunzip(data: bytes) -> bytes:
    return zlib.decompress(data, 31)


def gzip_trailer(crc: int, length: int) -> bytes:
    return struct.pack("<II", crc, length & 0xFFFFFFFF)


def gzip_with_zeros(start: bytes, zeros: int, chunk: int = 64 << 20) -> bytes:
    """A member of `start` and then `zeros` zero bytes (a multiple of `chunk`), without compressing each of them.

    A full flush ends at a byte and forgets what came before, so that the deflated chunk can be repeated.
    """
    assert zeros % chunk == 0
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = raw.compress(start) + raw.flush(zlib.Z_FULL_FLUSH)
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    piece = raw.compress(bytes(chunk)) + raw.flush(zlib.Z_FULL_FLUSH)
    final = b"\x03\x00"
    crc = zlib.crc32(start)
    chunk_crc = zlib.crc32(bytes(chunk))
    shift = _crc_shift(chunk)
    for _ in range(zeros // chunk):
        crc = _apply(shift, crc) ^ chunk_crc
    return GZIP_HEADER + head + piece * (zeros // chunk) + final + gzip_trailer(crc, len(start) + zeros)


def _crc_shift(length: int) -> list[int]:
    """The matrix over GF(2) that carries a CRC-32 over `length` (at least 1) bytes which follow."""
    power = [0xEDB88320] + [1 << bit for bit in range(31)]  # one zero bit
    result = [1 << bit for bit in range(32)]
    bits = length * 8
    while bits:
        if bits & 1:
            result = [_apply(power, column) for column in result]
        power = [_apply(power, column) for column in power]
        bits >>= 1
    return result


def _apply(matrix: list[int], vector: int) -> int:
    total = 0
    for column in matrix:
        if vector & 1:
            total ^= column
        vector >>= 1
    return total


def zstd(data: bytes, *, window_log: int = 17, checksum: bytes = b"") -> bytes:
    """A frame of raw blocks without a content size. `checksum` is appended as it is, and announced if not empty."""
    blocks = [data[i:i + ZSTD_BLOCK] for i in range(0, len(data), ZSTD_BLOCK)] or [b""]
    body = b"".join(_zstd_block(len(block), 0, block == blocks[-1] and number == len(blocks) - 1) + block
                    for number, block in enumerate(blocks))
    return _zstd_frame(window_log, bool(checksum)) + body + checksum


def zstd_with_zeros(start: bytes, zeros: int) -> bytes:
    """A frame of `start` and then `zeros` zero bytes as run-length blocks: 4 bytes for 128 KiB."""
    assert zeros % ZSTD_BLOCK == 0 and len(start) <= ZSTD_BLOCK
    run = _zstd_block(ZSTD_BLOCK, 1, False) + b"\0"
    return (_zstd_frame(17, False) + _zstd_block(len(start), 0, False) + start
            + run * (zeros // ZSTD_BLOCK) + _zstd_block(0, 0, True))


def zstd_skippable(data: bytes) -> bytes:
    return struct.pack("<II", 0x184D2A50, len(data)) + data


def _zstd_frame(window_log: int, checksum: bool) -> bytes:
    return ZSTD_MAGIC + bytes([0x04 if checksum else 0x00, (window_log - 10) << 3])


def _zstd_block(size: int, kind: int, last: bool) -> bytes:
    return (size << 3 | kind << 1 | last).to_bytes(3, "little")
