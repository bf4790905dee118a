"""Blocks inside blocks, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from impact.document.block import Block
from impact.document.exhibits import StatusKey
from impact.document.spans import Status, plain


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield every block, those inside callouts and grids too, in reading order."""
    for block in blocks:
        yield block
        yield from walk(block.inside())


def changed(blocks: Iterable[Block], change: Callable[[Block], Block]) -> tuple[Block, ...]:
    """Return blocks, those inside callouts and grids too, each as `change` returns it."""
    return tuple(change(block.with_inside(lambda inner: changed(inner, change))) for block in blocks)


def status_words(blocks: Iterable[Block]) -> dict[Status, str]:
    """Return what the keys among the blocks call each status: the text alternative of its marks."""
    words: dict[Status, str] = {}
    for block in walk(blocks):
        if isinstance(block, StatusKey):
            for status, text in block.items:
                words.setdefault(status, plain(text))
    return words
