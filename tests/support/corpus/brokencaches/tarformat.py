# SPDX-License-Identifier: Apache-2.0
"""Writes tar archives (POSIX.1-2001 ustar and pax) header by header: tarfile refuses most of what is needed here."""

from __future__ import annotations

BLOCK = 512
END = bytes(2 * BLOCK)

FILE, HARD_LINK, SYMLINK, CHAR_DEVICE, BLOCK_DEVICE, DIRECTORY, FIFO = b"0", b"1", b"2", b"3", b"4", b"5", b"6"
PAX = b"x"
GNU_LONG_NAME = b"L"
GNU_SPARSE = b"S"


def octal(number: int, width: int) -> bytes:
    return b"%0*o\0" % (width - 1, number)


def base256(number: int, width: int) -> bytes:
    """GNU's binary form for numbers that octal digits cannot hold."""
    return bytes([0x80]) + number.to_bytes(width - 1, "big")


def pad(data: bytes) -> bytes:
    return data + bytes(-len(data) % BLOCK)


def header(name: bytes, *, size: int = 0, kind: bytes = FILE, link: bytes = b"", mode: int = 0o644,
           size_field: bytes | None = None, device: tuple[int, int] = (0, 0), tail: bytes | None = None,
           magic: bytes = b"ustar\x0000", checksum: int | None = None) -> bytes:
    """A header block. `size_field` and `checksum` override what would be right, `tail` replaces all after byte 329."""
    fields = [
        name[:100].ljust(100, b"\0"), octal(mode, 8), octal(0, 8), octal(0, 8),
        octal(size, 12) if size_field is None else size_field, octal(0, 12), b" " * 8, kind,
        link[:100].ljust(100, b"\0"), magic, bytes(32), bytes(32),
    ]
    block = b"".join(fields)
    block += (octal(device[0], 8) + octal(device[1], 8)) if tail is None else tail
    block = block.ljust(BLOCK, b"\0")
    total = sum(block) if checksum is None else checksum
    return block[:148] + b"%06o\0 " % total + block[156:]


def entry(name: bytes, data: bytes = b"", **fields) -> bytes:
    return header(name, size=len(data), **fields) + pad(data)


def directory(name: bytes) -> bytes:
    return header(name, kind=DIRECTORY, mode=0o755)


def pax_record(key: bytes, value: bytes) -> bytes:
    """`LENGTH KEY=VALUE\\n`, where LENGTH counts itself."""
    rest = b" " + key + b"=" + value + b"\n"
    length = len(rest) + 1
    while len(str(length)) + len(rest) != length:
        length = len(str(length)) + len(rest)
    return str(length).encode() + rest


def pax(**records: bytes) -> bytes:
    return raw_pax(b"".join(pax_record(key.encode(), value) for key, value in records.items()))


def raw_pax(records: bytes) -> bytes:
    return entry(b"PaxHeaders/0", records, kind=PAX)


def archive(*parts: bytes) -> bytes:
    return b"".join(parts) + END
