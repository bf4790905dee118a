"""Long streams are compressed beside the work, and come out as they would alone."""

from __future__ import annotations

import threading
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest

from impact.pdf.speed import deflate

LONG = b"0 0 m 10 10 l S\n" * 4_000


def test_it_is_compressed_as_without_a_beginning() -> None:
    with deflate.compressing_ahead():
        deflate.begin_compressing(LONG)
        begun = deflate.compress(LONG)
    assert begun == deflate.compress(LONG)
    assert zlib.decompress(begun) == LONG


def test_what_was_begun_is_not_compressed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    original = zlib.compress

    def counted(data: bytes, level: int) -> bytes:
        seen.append(len(data))
        return original(data, level)

    monkeypatch.setattr(zlib, "compress", counted)
    with deflate.compressing_ahead():
        deflate.begin_compressing(LONG)
        deflate.begin_compressing(bytes(LONG))
        deflate.compress(LONG)
        deflate.begin_compressing(b"short")
        deflate.compress(b"short")
    assert seen == [len(LONG), len(b"short")]


def test_outside_nothing_is_begun() -> None:
    deflate.begin_compressing(LONG)
    assert zlib.decompress(deflate.compress(LONG)) == LONG


def test_documents_side_by_side_do_not_mix() -> None:
    def make(letter: int) -> bytes:
        with deflate.compressing_ahead():
            data = bytes([letter]) * 50_000
            deflate.begin_compressing(data)
            return zlib.decompress(deflate.compress(data))[:1]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(make, range(40))) == [bytes([letter]) for letter in range(40)]


def test_what_fails_beside_is_done_again_and_nobody_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    original, calls = zlib.compress, []

    def failing_once(data: bytes, level: int) -> bytes:
        calls.append(len(data))
        if len(calls) == 1:
            raise MemoryError
        return original(data, level)

    monkeypatch.setattr(zlib, "compress", failing_once)
    monkeypatch.setattr(threading, "excepthook", lambda _: None)
    with deflate.compressing_ahead():
        deflate.begin_compressing(LONG)
        assert zlib.decompress(deflate.compress(LONG)) == LONG
    assert calls == [len(LONG)] * 2
