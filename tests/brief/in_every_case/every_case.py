"""Documents of every case, composed without drawing a chart, and what is counted in their language."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property

import pypdf

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.brief.templates import documents, needed
from impact.document import (
    Block,
    Chart,
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Sources,
    Text,
    Tiles,
    changed,
    plain,
    walk,
)
from impact.document.drawing import Drawing
from impact.look.themes import load_theme
from impact.pdf import render
from impact.study.study import Study
from impact.words.language import Words
from impact.words.one_form import Offence, offences
from impact.words.plain_language import idioms, numbers_in, plainness, too_long, words_in

NO_AMOUNT = re.compile(r"seed|results|inputs|data")


RUNNING = (Paragraph, ItemList, Heading, Tiles)


CASES = (
    "byd-camacari", "byd-jizzakh", "byd-szeged", "denim-complex", "initiative-budget", "nur-navoi", "samarkand-buses",
    "tashkent-medical-centre", "zhanatas", "zhanatas-proxy",
)  # fmt: skip
SENTENCES = ("long_sentences", "idioms")  # the other limits are of pages
DRAWS = 40  # texts are put together alike whatever their number


@dataclass(frozen=True)
class Composed:
    """A document, charts not drawn, with what put it together."""

    context: BriefContext
    document: Document

    @cached_property
    def blocks(self) -> list[Block]:
        return list(walk(self.document.blocks))

    @cached_property
    def texts(self) -> list[str]:
        """The text of each page, without what charts draw."""

        def blank(block: Block) -> Block:
            if not isinstance(block, Figure):
                return block
            return replace(block, chart=Drawing(block.chart.width, block.chart.height, ()))

        document = replace(self.document, blocks=changed(self.document.blocks, blank))
        return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(render(document, load_theme()))).pages]


@cache
def study_of(case: str) -> Study:
    return api.run(case, draws=DRAWS)


@cache
def study_beside_others(case: str) -> Study:
    """Return the study of a case with the scenarios that its documents put beside it."""
    kind = str(study_of(case).facts["kind"])
    return api.run(case, draws=DRAWS, also=needed(documents(kind), kind))


@cache
def composed(case: str, name: str) -> Composed:
    context = BriefContext(study_of(case), Words("en"), load_theme())
    return Composed(context, compose(context, name, drawn=False))


def chart_of(figure: Figure) -> Chart:
    """Return which chart a figure shows that is not drawn yet."""
    assert isinstance(figure.chart, Chart)
    return figure.chart


def forms(made: Composed) -> Iterator[tuple[str, Offence]]:
    """Yield what stands in another form than the language has, with its block.

    Digits that are no amount are left out: a seed, a hash, a number that the publisher of a source wrote.
    """
    titles = " ".join(str(row["title"]) for row in made.context.sources)
    for where, each in _forms(made):
        digits = re.sub(r"\D", "", each.write)
        if each.rule != "thousands" or not (NO_AMOUNT.search(each.found) or digits in titles):
            yield where, each


def _forms(made: Composed) -> Iterator[tuple[str, Offence]]:
    words = made.context.words
    for block in made.blocks:
        for text in block.texts():
            shown = tuple(span for span in text if not span.href or span.href.startswith("#"))
            found = list(offences(words, plain(shown), running=isinstance(block, RUNNING)))
            if not isinstance(block, Sources):
                plainly = (span.text for span in shown if not span.script)
                found += [each for said in plainly for each in offences(words, said, plain_units=True)]
            yield from ((block.name(), each) for each in found)
        if isinstance(block, Figure):
            yield from ((block.name(), each) for each in offences(words, block.alt))


def printed(block: Block) -> Iterator[Text]:
    """Yield the texts of a block that are read as sentences: a line of sources is a list of names."""
    source = getattr(block, "source", ())
    return (text for text in block.texts() if plain(text).strip() and text != source)


def counted(made: Composed, name: str) -> dict[str, list[str]]:
    """Return the offenders of each limit, or the fullest pages."""
    rules = plainness("en")
    texts = [plain(text) for block in made.blocks if not isinstance(block, Sources) for text in printed(block)]
    pages = range(1, len(made.texts) + 1)
    last = len(made.texts) if name == "brief" else 0  # a list of sources by nature
    return {
        "long_sentences": [f"{each.why}: {each.sentence}" for text in texts for each in too_long(text, rules)],
        "idioms": [
            f"{each.why}: {each.sentence}" for text in texts for each in idioms(text, rules, annex=name == "annex")
        ],
        "words": [f"page {page}" for page in pages if page != last for _ in range(words_in(made.texts[page - 1]))],
        "words_of_the_last": [f"page {last}" for _ in range(words_in(made.texts[last - 1]) if last else 0)],
        "numbers": [f"page {page}" for page in pages for _ in range(numbers_in(made.texts[page - 1]))],
    }


def over(found: list[str], limit: str) -> int:
    """Return how many offenders there are: of words and numbers, on the fullest page."""
    return max((found.count(page) for page in set(found)), default=0) if limit not in SENTENCES else len(found)
