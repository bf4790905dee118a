"""Figures that moved far since an earlier edition bear a mark wherever a tile or a table shows them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from impact.brief.context import BriefContext
from impact.document import Answer, Block, Table, Tiles, changed, text
from impact.document import Cell as TableCell
from impact.study.why.moved import far_since

MARK = "▲"
TABLE, VALUE = "kpi/", "/value"


def with_marks(context: BriefContext, blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks with marks at figures that moved by more than half of their old range; a tile says since when."""
    if context.since is None:
        return tuple(blocks)
    far = {f"{TABLE}{key}{VALUE}" for key in far_since(context.since, context.original)}
    says = context.text("revision-since", version=context.since.version, mark=MARK)

    def marked(block: Block) -> Block:
        if isinstance(block, Tiles):
            return replace(block, items=tuple(
                replace(tile, answers=tuple(_answer(each) for each in tile.answers)) for tile in block.items
            ))  # fmt: skip
        if isinstance(block, Table):
            rows = (replace(row, cells=tuple(_cell(each) for each in row.cells)) for row in block.rows)
            return replace(block, rows=tuple(rows))
        return block

    def _answer(answer: Answer) -> Answer:
        if answer.cell not in far:
            return answer
        return replace(answer, caption=text(answer.caption, "\u00a0· " if answer.caption else "", says))

    def _cell(cell: TableCell) -> TableCell:
        return replace(cell, text=text(cell.text, f"\u00a0{MARK}")) if cell.cell in far else cell

    return changed(blocks, marked)
