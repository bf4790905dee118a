"""Sections of Word: parts of a page with columns of their own, the paper they share, and its head and foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.document import Span, Text, plain, text
from impact.output.word.drawings import picture
from impact.output.word.render import Maker
from impact.output.word.runs import EIGHTHS, ROOT, Runs, RunStyle, W, field, paragraph, twips
from impact.theme.logo import png_of
from impact.theme.parts import POINTS_PER_MM
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from docx.opc.part import XmlPart
    from lxml.etree import _Element

COLUMN_BREAK = '<w:r><w:br w:type="column"/></w:r>'
START, END = "columns", "endOfColumns"  # marks in the words of a body, which no file holds
HIDDEN = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
TAB = "<w:r><w:tab/></w:r>"
LINE = 10.0  # a page of Word ends lower by this, since Word fits none: a line too many makes an empty page [pt]
LOGO = 20.0  # height of the logo of a house at the head [pt]


@dataclass(frozen=True)
class Paper:
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
        return self.width - self.left - self.right

    def xml(self, columns: str = "", *, first: bool = False) -> str:
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
    return Paper(width, height, left, right, top, bottom - LINE, header - 0.8 * head, footer - 0.3 * foot)


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

    last = mark.getprevious()
    if last is None or last.tag != f"{{{W}}}p" or last.find(f"{{{W}}}pPr/{{{W}}}sectPr") is not None:
        last = parse_xml(f'<w:p {ROOT}><w:pPr><w:pStyle w:val="Gap"/>{HIDDEN}</w:pPr></w:p>')
        mark.addprevious(last)
    last.find(f"{{{W}}}pPr").append(properties)


def head(maker: Maker, part: XmlPart) -> str:
    document, theme = maker.edition.document, maker.theme
    runs = Runs(part, theme, document.lang, maker.numbers)
    left = _logo(maker, part) + runs.of(document.running.header_left, RunStyle())
    mark = theme.style("mark")
    colour = theme.colour(mark.colour)
    frame = f'<w:bdr w:val="single" w:sz="{EIGHTHS}" w:space="0" w:color="{colour[1:]}"/>'
    stamp = runs.of((Span(f"\u00a0{document.mark}\u00a0"),), RunStyle(strong=True, colour=colour, size=mark.size))
    right = runs.of(document.running.header_right, RunStyle())
    framed = stamp.replace("</w:rPr>", f"{frame}</w:rPr>", 1)  # behind the sizes among its properties
    between = runs.of((Span("\u2003"),), RunStyle()) if document.mark and document.running.header_left else ""
    content = f"{left}{between}{framed if document.mark else ''}{TAB}{right}"
    return f"<w:hdr {ROOT}>{paragraph('Header', content)}</w:hdr>"


def _logo(maker: Maker, part: XmlPart) -> str:
    if (logo := maker.edition.brand.logo) is None:
        return ""
    from docx.image.image import Image

    content = png_of(logo)
    image = Image.from_blob(content)
    wide = LOGO * image.px_width / image.px_height
    return picture(maker, content, wide, LOGO, logo.alt, "Logo", part) + '<w:r><w:t xml:space="preserve">  </w:t></w:r>'


def foot(maker: Maker, part: XmlPart) -> str:
    document, theme, brand = maker.edition.document, maker.theme, maker.edition.brand
    runs = Runs(part, theme, document.lang, maker.numbers)
    known = plain(document.running.footer_left)
    lines_of_house = (line for line in (brand.footer, brand.contact) if line.strip() and line not in known)
    own: tuple[Text, ...] = tuple(map(text, lines_of_house))
    said = [each for each in (document.running.footer_left, *own) if plain(each).strip()]
    numbers = theme.style("page_number")
    look = RunStyle(strong=True, colour=theme.colour(numbers.colour), size=numbers.size)
    first = runs.of(said[0], RunStyle()) if said else ""
    lines = [paragraph("Footer", f"{first}{TAB}{_pages(runs, document.running.page_of, look)}")]
    lines += [paragraph("Footer", runs.of(each, RunStyle()), more="<w:pBdr/>") for each in said[1:]]
    return f"<w:ftr {ROOT}>{''.join(lines)}</w:ftr>"


def _pages(runs: Runs, page_of: str, look: RunStyle) -> str:
    found, rest = "", page_of
    while "{" in rest:
        before, _, after = rest.partition("{")
        name, _, rest = after.partition("}")
        found += runs.of((Span(before),), look) + _field(runs, {"page": "PAGE", "pages": "NUMPAGES"}[name], look)
    return found + runs.of((Span(rest),), look)


def _field(runs: Runs, instruction: str, look: RunStyle) -> str:
    sample = runs.of((Span("1"),), look)
    start, end = sample.find("<w:rPr>"), sample.find("</w:rPr>")
    return field(instruction, "1", sample[start : end + len("</w:rPr>")])
