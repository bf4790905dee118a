"""Texts of slides as they are set: how wide they are, in how many lines they stand, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from impact.charts.drawing.labels import Measure, Weight
from impact.charts.drawing.style import ChartStyle
from impact.document import Span, Text, plain
from impact.export.office.languages import is_chinese_language, office_language
from impact.export.word.words import quoted, safe
from impact.theme.fonts import unbroken
from impact.theme.theme import Theme

LEADING = 1.2  # distance of base lines, in sizes of the text, as programs set a line of 100 %
SMALLER_UNIT = 0.6  # than the numeral before it
WIDER = 1.05  # what letters may be wider where another program sets them
HUNDREDTHS = 100  # of a point, in which letters are measured
LOWERED, RAISED = "-25000", "30000"
CITED = re.compile(r"\[\d+\](?:–\[\d+\])?,?")  # a source in a text
OTHER = "en-GB"  # the second language that programs look words up in
Colour = Literal["tx1", "tx2", "folHlink", "bg1"]  # of the theme: ink, navy, muted, paper


@dataclass(frozen=True)
class Style:
    """How a paragraph looks.

    Attributes:
        size: of the letters [pt]. colour: of the theme. strong: bold. heads: in the face of headings.
        before: room over it [pt].
    """

    size: float
    colour: Colour = "tx1"
    strong: bool = False
    heads: bool = False
    before: float = 0.0

    @property
    def weight(self) -> Weight:
        """The face that it is measured by."""
        return "serif" if self.heads else "bold" if self.strong else "regular"


@dataclass(frozen=True)
class Words:
    """One paragraph.

    Attributes:
        text: its words. style: their look. unit: what stands behind a numeral, in smaller letters.
    """

    text: Text
    style: Style
    unit: str = ""

    def at(self, times: float) -> Words:
        """Return it in letters so many times as large."""
        style = replace(self.style, size=round(self.style.size * times, 1), before=self.style.before * times)
        return replace(self, style=style)

    @property
    def pieces(self) -> Iterator[tuple[str, Style]]:
        """Yield what no line is broken in, with its look."""
        strong = self.style.strong or any(span.strong for span in self.text)
        yield from ((piece, replace(self.style, strong=strong)) for piece in unbroken(plain(self.text)))
        yield from ((f" {piece.strip()}", self.of_unit) for piece in unbroken(self.unit))

    @property
    def of_unit(self) -> Style:
        """The look of the unit."""
        return replace(self.style, size=round(self.style.size * SMALLER_UNIT, 1))


class Letters:
    """Measures and writes texts of one edition."""

    def __init__(self, theme: Theme, lang: str) -> None:
        self._measure, self._lang = Measure(ChartStyle(theme, 100.0)), lang

    def width(self, said: str, style: Style) -> float:
        """Return the width of a line [pt]."""
        return self._measure.width(said, style.weight) / self._measure.size * style.size * WIDER

    def lines(self, words: Words, width: float) -> int:
        """Return in how many lines a paragraph stands."""
        count, line = 1, 0.0
        for piece, style in words.pieces:
            if line and line + self.width(piece.rstrip(), style) > width:
                count, line, piece = count + 1, 0.0, piece.lstrip()
            line += self.width(piece, style)
        return count

    def widest_piece(self, words: Words) -> float:
        """Return the width of what no line is broken in [pt]."""
        return max((self.width(piece.strip(), style) for piece, style in words.pieces), default=0.0)

    def height(self, paragraphs: Sequence[Words], width: float) -> float:
        """Return the height of paragraphs below each other [pt]."""
        return sum(
            each.style.before * bool(place) + self.lines(each, width) * each.style.size * LEADING
            for place, each in enumerate(paragraphs)
        )

    def written(self, paragraphs: Sequence[Words], align: str = "l") -> str:
        """Return paragraphs as elements."""
        return "".join(self._paragraph(each, place, align) for place, each in enumerate(paragraphs)) or "<a:p/>"

    def _paragraph(self, words: Words, place: int, align: str) -> str:
        before = round(words.style.before * HUNDREDTHS) if place else 0
        head = (
            f'<a:pPr marL="0" indent="0" algn="{align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef>'
            f'<a:spcPts val="{before}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/></a:pPr>'
        )
        runs = "".join(
            f"<a:r>{self._look(words.style, span)}<a:t>{safe(span.text)}</a:t></a:r>"
            for span in words.text
            if span.text
        )
        if words.unit:
            runs += f"<a:r>{self._look(words.of_unit, Span(words.unit))}<a:t> {safe(words.unit)}</a:t></a:r>"
        return f"<a:p>{head}{runs}</a:p>"

    def _look(self, style: Style, span: Span) -> str:
        slanted = span.emphasis and not is_chinese_language(span.lang or self._lang)  # Chinese letters have no italics
        marks = f' b="{int(style.strong or span.strong)}" i="{int(slanted)}"'
        marks += f' baseline="{LOWERED if span.script == "sub" else RAISED}"' if span.script else ""
        face = "mj" if style.heads else "mn"
        return (
            f'<a:rPr lang={quoted(office_language(span.lang or self._lang))} altLang="{OTHER}"'
            f' sz="{round(style.size * HUNDREDTHS)}"{marks}>'
            f'<a:solidFill><a:schemeClr val="{style.colour}"/></a:solidFill>'
            f'<a:latin typeface="+{face}-lt"/><a:ea typeface="+{face}-ea"/></a:rPr>'
        )


def as_many(letters: Letters, paragraphs: Sequence[Words], width: float, height: float) -> tuple[Words, ...]:
    """Return the first paragraphs that a box has room for; one too long is left out whole, with what follows."""
    for count in range(len(paragraphs), 0, -1):
        if letters.height(paragraphs[:count], width) <= height:
            return tuple(paragraphs[:count])
    return ()


def bare(said: Text) -> Text:
    """Return a text without links, whose targets a presentation does not have, and without numbers of sources."""
    found: list[Span] = []
    for span in said:
        if span.href.startswith("#") and CITED.fullmatch(span.text):
            if found:
                found[-1] = replace(found[-1], text=found[-1].text.rstrip())
        else:
            found.append(replace(span, href="", says="", cell=""))
    return tuple(found)


def unlinked(said: Text) -> Text:
    """Return a text without links: numbers of sources are those of the brief's list."""
    return tuple(replace(span, href="", says="", cell="") for span in said)
