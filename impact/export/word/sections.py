"""Sections of Word: parts of a page with columns of their own, and the paper that all of them share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.export.word.words import W, twips
from impact.look.parts import POINTS_PER_MM
from impact.look.theme import Theme

if TYPE_CHECKING:
    from lxml.etree import _Element

COLUMN_BREAK = '<w:r><w:br w:type="column"/></w:r>'
START, END = "columns", "endOfColumns"  # marks in the words of a body, which no file holds
HIDDEN = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'


@dataclass(frozen=True)
class Paper:
    """Paper and margins [pt]; what stands at head and foot, as references to parts."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    header: float
    footer: float
    references: str = ""

    @property
    def text_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    def xml(self, columns: str = "", *, first: bool = False) -> str:
        """Return the properties of a section; `first` where it names what stands at head and foot."""
        references = self.references if first else ""
        return (
            f'<w:sectPr>{references}<w:type w:val="continuous"/>'
            f'<w:pgSz w:w="{twips(self.width)}" w:h="{twips(self.height)}"/>'
            f'<w:pgMar w:top="{twips(self.top)}" w:right="{twips(self.right)}" w:bottom="{twips(self.bottom)}" '
            f'w:left="{twips(self.left)}" w:header="{twips(self.header)}" w:footer="{twips(self.footer)}" '
            f'w:gutter="0"/>{columns or "<w:cols/>"}</w:sectPr>'
        )


def paper_of(theme: Theme) -> Paper:
    """Return the paper of a theme; its inner margin is on the left of every page, since Word shows single pages."""
    page = theme.page
    lengths = (
        page.width_mm, page.height_mm, page.inner_mm, page.outer_mm, page.top_mm, page.bottom_mm,
        page.header_mm, page.footer_mm,
    )  # fmt: skip
    width, height, left, right, top, bottom, header, footer = (length * POINTS_PER_MM for length in lengths)
    head, foot = theme.style("running").leading, theme.style("footer").leading
    # Themes measure from the edge to the base line, Word to the edge of the line.
    return Paper(width, height, left, right, top, bottom, header - 0.8 * head, footer - 0.3 * foot)


def section(content: str, widths: Sequence[float], gap: float) -> str:
    """Return content between marks, from which `divided` makes a section with columns."""
    columns = "".join(
        f'<w:col w:w="{twips(width)}"' + (f' w:space="{twips(gap)}"' if place < len(widths) - 1 else "") + "/>"
        for place, width in enumerate(widths)
    )
    own = f'<w:cols w:num="{len(widths)}" w:space="{twips(gap)}" w:equalWidth="0">{columns}</w:cols>'
    return f"<w:{START}/>{content}<w:{END}>{own}</w:{END}>"


def divided(body: _Element, paper: Paper) -> None:
    """Turn the marks in a body into sections: the properties of each stand in its last paragraph."""
    from docx.oxml import parse_xml

    from impact.export.word.words import ROOT

    first = True

    def properties(columns: str = "") -> _Element:
        nonlocal first
        made = parse_xml(paper.xml(columns, first=first).replace("<w:sectPr>", f"<w:sectPr {ROOT}>", 1))
        first = False
        return made

    for mark in list(body):
        if mark.tag == f"{{{W}}}{START}":
            if mark.getprevious() is not None:  # nothing stands before the first section of all
                _closed(mark, properties())
            body.remove(mark)
        elif mark.tag == f"{{{W}}}{END}":
            from lxml import etree

            columns = etree.tostring(mark[0], encoding="unicode")
            _closed(mark, properties(str(columns)))
            body.remove(mark)
    body.append(properties())


def _closed(mark: _Element, properties: _Element) -> None:
    """End a section before a mark: in the paragraph before it, or in one that is not seen."""
    from docx.oxml import parse_xml

    from impact.export.word.words import ROOT

    last = mark.getprevious()
    if last is None or last.tag != f"{{{W}}}p" or last.find(f"{{{W}}}pPr/{{{W}}}sectPr") is not None:
        last = parse_xml(f'<w:p {ROOT}><w:pPr><w:pStyle w:val="Gap"/>{HIDDEN}</w:pPr></w:p>')
        mark.addprevious(last)
    last.find(f"{{{W}}}pPr").append(properties)
