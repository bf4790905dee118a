"""Blocks inside blocks, and what must hold between them: levels of headings, ids and links, breaks and contents."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from impact.core.errors import Problem, did_you_mean, list_choices
from impact.core.errors import problem as new_problem
from impact.document.block import Block, Status, find_unwritable, plain, shorten
from impact.document.exhibits import StatusKey
from impact.document.layout import Contents
from impact.document.prose import Heading, PageBreak


def block_problems(blocks: Sequence[Block]) -> Iterator[Problem]:
    """Yield what is wrong with the blocks of a document, each with the name of its block."""
    every = list(walk(blocks))
    yield from _level_problems(every)
    yield from _id_problems(every)
    yield from _link_problems(every)
    yield from _contents_problems(every)
    yield from _page_break_problems(blocks, every)
    for block in every:
        yield from (new_problem(message, where=block.name()) for message in _own_problems(block))


def _own_problems(block: Block) -> Iterator[str]:
    for span in (span for text in block.texts() for span in text):
        yield from span.problems()
    if message := find_unwritable(block.anchor()):
        yield f"its id {message}"
    yield from block.problems()


def _level_problems(blocks: Iterable[Block]) -> Iterator[Problem]:
    above = 0
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        if block.level > above + 1:
            before = f"the heading before it has level {above}" if above else "there is no heading before it"
            message = f"has level {block.level}, but {before}. Give it level {above + 1}, or add the level between."
            yield new_problem(message, where=block.name())
        above = block.level


def _id_problems(blocks: Iterable[Block]) -> Iterator[Problem]:
    seen: set[str] = set()
    for block in blocks:
        anchor = block.anchor()
        if anchor and anchor in seen:
            yield new_problem(f"the id '{shorten(anchor)}' is used twice. Give each block its own.", where=block.name())
        seen.update(block.anchors())


def _link_problems(blocks: Sequence[Block]) -> Iterator[Problem]:
    targets = {anchor for block in blocks for anchor in block.anchors()}
    for block in blocks:
        for span in (span for text in block.texts() for span in text):
            target = span.href.removeprefix("#")
            if target != span.href and target not in targets:
                hint = f"{did_you_mean(target, targets)} {list_choices(targets)}"
                message = f"links to '{shorten(span.href)}', which nothing is called.{hint}"
                yield new_problem(message, where=block.name())


def _contents_problems(blocks: Iterable[Block]) -> Iterator[Problem]:
    headings = [block for block in blocks if isinstance(block, Heading)]
    for block in blocks:
        if isinstance(block, Contents) and not any(map(block.lists, headings)):
            message = "lists no heading. Leave it out, or name levels that the document has."
            yield new_problem(message, where=block.name())


def _page_break_problems(outer: Iterable[Block], blocks: Iterable[Block]) -> Iterator[Problem]:
    outermost = set(map(id, outer))
    for block in blocks:
        if isinstance(block, PageBreak) and id(block) not in outermost:
            message = "stands inside a callout or a grid. Pages end between blocks only: put it on the outermost level."
            yield new_problem(message, where=block.name())


def walk(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield every block, those inside callouts and grids too, in reading order."""
    for block in blocks:
        yield block
        yield from walk(block.inside())


def map_blocks(blocks: Iterable[Block], change: Callable[[Block], Block]) -> tuple[Block, ...]:
    """Return blocks, those inside callouts and grids too, each as `change` returns it."""
    return tuple(change(block.with_inside(lambda inner: map_blocks(inner, change))) for block in blocks)


def status_words(blocks: Iterable[Block]) -> dict[Status, str]:
    """Return what the keys among the blocks call each status: the text alternative of its marks."""
    words: dict[Status, str] = {}
    for block in walk(blocks):
        if isinstance(block, StatusKey):
            for status, text in block.items:
                words.setdefault(status, plain(text))
    return words
