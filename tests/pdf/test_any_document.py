"""Documents of blocks in any order keep the standards and lose no word."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from file_reading import failures, texts
from gallery_blocks import SENTENCE, figure, table
from small_documents import THEME, pdf_of

from impact.document import (
    Block,
    Callout,
    Grid,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Qr,
    Sources,
    plain,
    text,
    walk,
)
from impact.look.themes import load_theme, theme_names

WORD = "Networks"


def _inner(dice: random.Random) -> Block:
    """Return a block that may stand inside a callout or a grid."""
    match dice.randrange(5):
        case 0:
            return Paragraph(text(SENTENCE * dice.randint(1, 25)), role=dice.choice(("body", "small", "note")))
        case 1:
            items = tuple(text(SENTENCE * dice.randint(1, 6)) for _ in range(dice.randint(1, 9)))
            return ItemList(items, numbered=dice.random() < 0.5)
        case 2:
            return replace(table(dice.randint(1, 60), f"t{dice.random()}"), dense=dice.random() < 0.5)
        case 3:
            return Sources(tuple(text(SENTENCE * dice.randint(1, 3)) for _ in range(dice.randint(1, 12))))
        case _:
            # Without the word that is counted: a page that goes on repeats the heading of its section.
            return Heading(2, text(SENTENCE[: dice.randint(10, 90)].replace(WORD, "Grids")))


def _outer(dice: random.Random) -> Block:
    def several() -> tuple[Block, ...]:
        return tuple(_inner(dice) for _ in range(dice.randint(1, 4)))

    match dice.randrange(8):
        case 0:
            return figure(f"f{dice.random()}", dice.uniform(50, THEME.column_width()), dice.uniform(40, 300))
        case 1:
            return Callout(several(), tone=dice.choice(("plain", "warning")))
        case 2:
            return Grid((several(), several()), widths=(dice.uniform(0.4, 0.6), 0.5))
        case 3:
            return PageBreak()
        case 4:
            return Qr("https://example.org/x", "QR code linking to https://example.org/x", text(SENTENCE))
        case _:
            return _inner(dice)


def _count(blocks: tuple[Block, ...]) -> int:
    total = 0
    for block in walk(blocks):
        if isinstance(block, ItemList | Sources):
            total += sum(plain(item).count(WORD) for item in block.items)
        elif isinstance(block, Paragraph | Heading | Qr):
            total += plain(block.text).count(WORD)
    return total


@pytest.mark.sampled(5)
@pytest.mark.parametrize("seed", range(12))
def test_blocks_in_any_order(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    theme = load_theme(dice.choice(theme_names()))
    blocks: tuple[Block, ...] = (Heading(1, text("Start")), *(_outer(dice) for _ in range(dice.randint(3, 20))))
    pdf = pdf_of(*blocks, theme=theme)
    assert failures(pdf, tmp_path) == []
    pages = texts(pdf)
    assert sum(page.count(WORD) for page in pages) == _count(blocks)
