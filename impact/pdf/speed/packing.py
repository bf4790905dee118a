"""A smaller file: small objects are packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8).

A tagged file consists of many small dictionaries, which a plain file holds uncompressed. Packing them here rather than
with pikepdf costs no second parse, and no import of 80 ms when a brief is rebuilt.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import pairwise
from types import MappingProxyType

_STREAM = b"endstream"
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref\s*(\d+)\s*%%EOF\s*", re.DOTALL)
_END = b"endobj"
_COMMENT = re.compile(rb"^%.*$", re.MULTILINE)
_SIZE = re.compile(rb"/Size\s+\d+")
_OF_STREAMS = 4  # level of compression; 6, zlib's own, takes three times as long for 4 % fewer bytes
_TIGHT = 9  # another 4 %, for documents that carry more than they may weigh otherwise
_LEVEL = 6  # level 9 takes twice as long for one byte in a hundred of what little is packed here
_TOGETHER = 200  # objects in one stream; readers unpack a whole stream for any of its objects

# What a cross-reference entry says first: where an object begins, or in which stream it is packed.
_FREE, _PLAIN, _PACKED = 0, 1, 2


_level: ContextVar[int] = ContextVar("impact_deflate_level", default=_OF_STREAMS)


@contextmanager
def squeezing(*, tight: bool) -> Iterator[None]:
    """Pack what is compressed inside this context as small as can be, or else as fast as is sensible."""
    token = _level.set(_TIGHT if tight else _OF_STREAMS)
    try:
        yield
    finally:
        _level.reset(token)


def compress(data: bytes) -> bytes:
    """Return the data compressed."""
    return zlib.compress(data, _level.get())


def pack_objects(pdf: bytes, more: Mapping[int, bytes] = MappingProxyType({})) -> bytes:
    """Return a file of ReportLab's with its small objects in compressed streams; the content stays as it is.

    Args:
        pdf: the file.
        more: objects by number that are added, or take the place of those of the file.

    Raises:
        ValueError: the file is not laid out as ReportLab lays out files.
    """
    head, objects, trailer = _read(pdf)
    objects |= more
    plain = {number: body for number, body in objects.items() if body.endswith(_STREAM)}
    small = sorted(number for number in objects if number not in plain)
    entries: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 65535)}
    written = bytearray(head)
    next_number = max(objects) + 1
    for at in range(0, len(small), _TOGETHER):
        members = small[at : at + _TOGETHER]
        plain[next_number] = _object_stream([(number, objects[number]) for number in members])
        entries |= {number: (_PACKED, next_number, index) for index, number in enumerate(members)}
        next_number += 1
    for number, body in sorted(plain.items()):
        entries[number] = (_PLAIN, len(written), 0)
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    here = len(written)
    entries[next_number] = (_PLAIN, here, 0)
    keys = _SIZE.sub(b"/Size %d" % (next_number + 1), trailer)
    written += b"%d 0 obj\n%s\nendobj\nstartxref\n%d\n%%%%EOF\n" % (next_number, _cross_reference(entries, keys), here)
    return bytes(written)


def write_plain(pdf: bytes, more: Mapping[int, bytes] = MappingProxyType({})) -> bytes:
    """Return a file of ReportLab's with `more` objects and nothing packed, so that an editor can read it.

    Raises:
        ValueError: the file is not laid out as ReportLab lays out files.
    """
    head, objects, trailer = _read(pdf)
    objects |= more
    written = bytearray(head)
    rows = [b"%010d 65535 f" % 0]
    for number in range(1, max(objects) + 1):
        rows.append(b"%010d 00000 n" % len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    keys = _SIZE.sub(b"/Size %d" % len(rows), trailer)
    here = len(written)
    table = b"".join(row + b" \n" for row in rows)
    written += b"xref\n0 %d\n%strailer\n<<\n%s\n>>\nstartxref\n%d\n%%%%EOF\n" % (len(rows), table, keys, here)
    return bytes(written)


def _read(pdf: bytes) -> tuple[bytes, dict[int, bytes], bytes]:
    """Return what stands before the first object, the objects by number, and the keys of the trailer."""
    trailer = _TRAILER.fullmatch(pdf, max(0, pdf.rfind(b"\ntrailer") + 1))
    if trailer is None:
        raise ValueError("the file does not end in a plain trailer")
    start = int(trailer[2])
    head = pdf[: min(_offsets(pdf, start).values())]
    return head, _objects(pdf, start), _COMMENT.sub(b"", trailer[1]).strip()


def _offsets(pdf: bytes, start: int) -> dict[int, int]:
    """Return object number -> offset, from the cross-reference table at `start`."""
    lines = pdf[start:].split(b"\n")
    if lines[0].strip() != b"xref":
        raise ValueError("the file has no plain cross-reference table")
    first, count = map(int, lines[1].split())
    rows = [line.split() for line in lines[2 : 2 + count]]
    return {first + index: int(row[0]) for index, row in enumerate(rows) if row[2] == b"n"}


def _objects(pdf: bytes, start: int) -> dict[int, bytes]:
    """Return object number -> content."""
    offsets = sorted((offset, number) for number, offset in _offsets(pdf, start).items())
    found: dict[int, bytes] = {}
    for (offset, number), (end, _) in pairwise([*offsets, (start, 0)]):
        begin = b"%d 0 obj" % number
        if not pdf.startswith(begin, offset):
            raise ValueError(f"object {number} does not begin where the table says")
        # What follows the last `endobj` are ReportLab's remarks, such as `% Pages object`.
        body = pdf[offset + len(begin) : pdf.rindex(_END, offset, end)].strip()
        found[number] = body.partition(b"\n")[2].lstrip() if body.startswith(b"%") else body
    return found


def _object_stream(members: list[tuple[int, bytes]]) -> bytes:
    index, bodies = [], bytearray()
    for number, body in members:
        index.append(f"{number} {len(bodies)}")
        bodies += body + b"\n"
    first = " ".join(index).encode() + b"\n"
    return _stream(b"/Type /ObjStm /N %d /First %d" % (len(members), len(first)), first + bytes(bodies))


def _cross_reference(entries: Mapping[int, tuple[int, int, int]], trailer: bytes) -> bytes:
    count = max(entries) + 1
    rows = b"".join(struct.pack(">BIH", *entries.get(number, (_FREE, 0, 0))) for number in range(count))
    return _stream(b"/Type /XRef /W [1 4 2] " + trailer, rows)


def _stream(keys: bytes, content: bytes) -> bytes:
    data = zlib.compress(content, _LEVEL)
    return b"<< %s /Filter /FlateDecode /Length %d >>\nstream\n%s\r\nendstream" % (keys, len(data), data)
