"""Streams are compressed as tightly as a document asks for."""

from __future__ import annotations

import zlib

from impact.pdf.speed import compress, squeezing

LONG = b"".join(b"%d %d m %d 10 l S\n" % (at, at * 7 % 13, at * 5) for at in range(4_000))


def test_a_document_that_carries_much_is_packed_as_small_as_can_be() -> None:
    usual = compress(LONG)
    with squeezing(tight=True):
        tight = compress(LONG)
    assert len(tight) < len(usual) < len(LONG)
    assert zlib.decompress(tight) == zlib.decompress(usual) == LONG
    assert compress(LONG) == usual
