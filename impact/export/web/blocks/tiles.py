"""Tiles: questions side by side, each under a rule in its colour, their answers under each other."""

from __future__ import annotations

from impact.document import Answer, Tile, Tiles, text
from impact.document.tiles import between
from impact.export.web.markup import Html, element, escape, joined
from impact.export.web.page import Page, render
from impact.look.scripts import numeral_parts


@render.register(Tiles)
def tiles(block: Tiles, page: Page) -> Html:
    """Return the questions with their answers."""
    return element("dl", joined(_tile(item, page) for item in block.items), class_=f"tiles of-{len(block.items)}")


def _tile(item: Tile, page: Page) -> Html:
    question = element("dt", page.text(item.question), class_="figure-label")
    answers = joined(_answer(answer, page) for answer in item.answers)
    return element("div", Html(f"{question}{answers}"), class_=f"tile tone-{item.tone}")


def _answer(answer: Answer, page: Page) -> Html:
    digits, ten_thousands = numeral_parts(answer.value)
    said = text(answer.caption, between(answer.caption) if answer.range else "", answer.range)
    below = page.paragraph(said, "figure-range")
    if not digits:
        return element("dd", below)
    unit = f"{ten_thousands}{answer.unit}"
    behind = element("span", escape(unit), class_="numeral-unit") if unit else ""
    number = element("span", page.number(digits, answer.cell), class_="numeral")
    return element("dd", Html(f"{element('p', Html(f'{number} {behind}'), class_='figure')}{below}"))
