"""What statements say on page 1, in the summary and at the head of the annex: each guard asked again, each number read.

No document is made for it: it looks at those that are put together in every language anyway.
"""

import re
from collections.abc import Iterator
from functools import cached_property

from case_checks.tried import Tried, fault
from finding import Finding
from reading import page_one
from reading.numbers import SEPARATORS
from second_opinion import DIFFERENCE, cells_of, doubts, doubts_of_choice

from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import without_marks
from impact.brief.edition.rich import spans
from impact.brief.edition.speaking import speaker
from impact.document import Document, Figure, Table, plain, walk
from impact.document.drawing import Drawing

NO_LETTER = re.compile(r"[\W_ʻʼ]+")  # apostrophes differ by language
NUMBER = re.compile(r"\d[\d.,]*\d|\d")
OF_OTHERS = ("roles", "panel", "run", "tornado", "notes")  # tables whose words are printed as they are
OF_METHOD = (9.0, 10.0)  # "9 in 10 model runs"
PRINTED_HASH = 12  # letters and digits of a hash that are printed; they may be digits alone
CHANGES = "additional"  # the name of the answers of which a choice changes one


class Spoken:
    """What the statements of a case say, edition by edition."""

    def __init__(self, tried: Tried) -> None:
        self._tried, self._said = tried, list[tuple[BriefContext, Document]]()
        self._tables = {name: table.rows for name, table in tried.study.tables.items()}

    def heard(self, context: BriefContext, document: Document) -> None:
        self._said = [(context, document)]

    def faults(self, language: str, document: str) -> Iterator[Finding]:
        """Yield statements that do not hold or are not printed, and numbers that are read otherwise than their cell."""
        for context, made in self._said:
            found = [("false-statement", "", words) for words in self._false(context, made, language)]
            blocks = page_one.front_blocks(made.blocks, document)
            read = page_one.faults(blocks, language, self._tables, self._known)  # type: ignore[arg-type]
            found += [("number-of-page-1", place, words) for place, words in read]
            for rule, place, words in found:
                yield fault(self._tried.case, rule, words, language=language, document=document, where=place)

    def _false(self, context: BriefContext, made: Document, language: str) -> Iterator[str]:
        own, study = speaker(context), self._tried.study
        blocks = list(walk(made.blocks))
        texts = [plain(text) for block in blocks for text in block.texts()]
        texts += [column.label for block in blocks if isinstance(block, Table) for column in block.columns]
        for figure in (block.chart for block in blocks if isinstance(block, Figure)):
            texts += figure.texts() if isinstance(figure, Drawing) else [value for _, value in figure.options]
        printed = _letters(" ".join(texts))
        for sentence in own.said:
            said = without_marks(plain(spans(sentence.text)))
            cells = cells_of(sentence)
            wrong = list(doubts(sentence.statement, study, own.catalogue.cells, cells))
            if DIFFERENCE in cells:
                rivals = context.declared.rivals_of(own.catalogue.cells[CHANGES]["rivals"])
                wrong += doubts_of_choice(study, cells[DIFFERENCE], rivals)
            if language in SEPARATORS and _letters(said) not in printed:  # not where it is transliterated
                wrong.append("it is not in the document")
            yield from (f"{sentence.statement.id}: {each}: '{said}'" for each in wrong)

    @cached_property
    def _known(self) -> frozenset[float]:
        """Numbers of years, days and names, and those that others have announced."""
        study = self._tried.study
        texts = [self._tried.file.read_text(encoding="utf-8"), *map(str, study.facts.values())]
        texts += [str(row["results_sha256"])[:PRINTED_HASH] for row in self._tables["run"]]
        for name, rows in self._tables.items():
            texts += [
                str(each)
                for row in rows
                for key, each in row.items()
                if key != "id" and (name in OF_OTHERS or key in ("period", "year", "title", "label"))
            ]
        found = (each for text in texts for each in NUMBER.findall(text))
        return frozenset((*OF_METHOD, *(value for each in found for value in _values(each)), *self._ends()))

    def _ends(self) -> Iterator[float]:
        """Yield the ends of inputs as they may be printed: with few digits, and shares as per cent."""
        for row in self._tables.get("tornado", ()):
            ends = [each for each in (row["input_low"], row["input_high"]) if isinstance(each, int | float)]
            yield from (
                float(f"{end * times:.{digits}g}") for end in ends for times in (1, 100) for digits in (2, 3, 4)
            )


def _values(digits: str) -> Iterator[float]:
    for text in (digits.replace(",", ""), digits.replace(",", ".")):
        if text.count(".") < 2:
            yield float(text)


def _letters(text: str) -> str:
    return NO_LETTER.sub("", text).casefold()
