"""Documents of every case, composed without drawing a chart, and what is counted in their language."""

import io
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pypdf

from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.document import (
    Block,
    Chart,
    Document,
    Figure,
    Heading,
    ItemList,
    Paragraph,
    Sources,
    Table,
    Text,
    plain,
    walk,
)
from impact.language.messages import Language
from impact.output.pdf import render
from impact.study.study import StudyData
from impact.theme.themes import load_theme

sys.path.insert(0, str(Path(__file__).parents[2] / "shared"))  # for offenders.py, which pytest does not start

from made_once import made_once
from one_form import Offence, offences
from plain_language import idioms, numbers_in, plainness, too_long, words_in
from shared_documents import undrawn
from shared_studies import study_of

NO_AMOUNT = re.compile(r"seed|results|inputs|data")


RUNNING = (Paragraph, ItemList, Heading)


SENTENCE = 4  # letters around a number, by which it is one of a sentence and not of a column, in any language
SENTENCES = ("long_sentences", "idioms")  # the other limits are of pages


@dataclass(frozen=True)
class Composed:
    """A document, charts not drawn, with what put it together."""

    case: str
    name: str
    context: BriefContext
    document: Document

    @cached_property
    def blocks(self) -> list[Block]:
        return list(walk(self.document.blocks))

    @property
    def texts(self) -> list[str]:
        """The text of each page, without what charts draw."""
        return _texts(self.case, self.name)


@cache
def composed(case: str, name: str, language: str = "en") -> Composed:
    words = Language(language)
    look = load_theme().with_text(words.conventions.text_size, words.conventions.line_height)
    context = BriefContext(study_of(case, beside=False), words, look)
    return Composed(case, name, context, compose(context, name))


@made_once
def _texts(case: str, name: str) -> list[str]:
    pdf = render(undrawn(composed(case, name).document), load_theme())
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def cells(blocks: Iterable[Block], study: StudyData) -> Iterator[tuple[str, str]]:
    """Yield the address of every cell that is printed, and its number with its sign.

    The words of a sentence may say the sign ("falls by 3"): a size there is yielded with the sign of its cell, so that
    it compares with other prints, and another number, scale or rounding does not.
    """
    for block in blocks:
        if isinstance(block, Table):
            yield from ((each.cell, plain(each.text)) for row in block.rows for each in row.cells if each.cell)
        for text in block.texts():
            sentence = sum(each.isalpha() for span in text if not span.cell for each in span.text) >= SENTENCE
            for span in (each for each in text if each.cell):
                yield span.cell, signed(study, span.cell, span.text) if sentence else span.text


def signed(study: StudyData, address: str, words: str) -> str:
    """Return a number that a sentence says with the sign of its cell, where it is printed without one."""
    value = study.cell(address)
    below = isinstance(value, int | float) and value < 0
    return f"−{words}" if below and words[:1].isdigit() else words


def chart_of(figure: Figure) -> Chart:
    """Return which chart a figure shows that is not drawn yet."""
    assert isinstance(figure.chart, Chart)
    return figure.chart


def forms(made: Composed) -> Iterator[tuple[str, Offence]]:
    """Yield what stands in another form than the language has, with its block.

    Digits that are no amount are left out: a seed, a hash, a number that the publisher of a source wrote.
    """
    titles = " ".join(str(row["title"]) for row in made.context.citations.sources) + str(
        made.context.study.row("run", "run")["seed"]
    )
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
