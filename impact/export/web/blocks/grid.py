"""Columns side by side, under each other where the window is narrow."""

from __future__ import annotations

from impact.document import Grid
from impact.export.web.markup import Html, element, joined
from impact.export.web.page import Page, render


@render.register(Grid)
def grid(block: Grid, page: Page) -> Html:
    """Return the columns in the order they are read."""
    columns = joined(element("div", page.blocks(column), class_="column") for column in block.columns)
    name = page.grids.setdefault(block.widths, f"grid-{len(page.grids)}")
    return element("div", columns, class_=f"grid {name}")
