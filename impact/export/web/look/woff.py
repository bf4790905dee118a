"""A TrueType font as a WOFF file, which is the same tables, compressed one by one.

The form is that of W3C's recommendation "WOFF File Format 1.0". Every browser reads it, and no library need be loaded
for it.
"""

from __future__ import annotations

import struct
import zlib

_HEADER = struct.Struct(">4sIIHHIHHIIIII")
_ENTRY = struct.Struct(">4sIIII")
_OLD_HEADER, _OLD_ENTRY = 12, 16  # bytes of a TrueType file


def woff(font: bytes) -> bytes:
    """Return a TrueType font as WOFF."""
    flavour, count = struct.unpack_from(">IH", font)
    entries = [struct.unpack_from(">4sIII", font, _OLD_HEADER + _OLD_ENTRY * place) for place in range(count)]
    at = _HEADER.size + _ENTRY.size * count
    directory, data, whole = [], [], _OLD_HEADER + _OLD_ENTRY * count
    for tag, told, start, length in entries:
        table = font[start : start + length]
        packed = zlib.compress(table, 9)
        kept = packed if len(packed) < length else table
        directory.append(_ENTRY.pack(tag, at, len(kept), length, told))
        data.append(kept + bytes(-len(kept) % 4))
        at += len(data[-1])
        whole += length + -length % 4
    header = _HEADER.pack(b"wOFF", flavour, at, count, 0, whole, 1, 0, 0, 0, 0, 0, 0)
    return b"".join([header, *directory, *data])
