"""Texts as runs: bold, italic, raised, linked, in another language, or a number with the address of its cell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.document import Span, Text, plain
from impact.export.office.languages import is_chinese_language, office_language
from impact.export.word.words import HALVES, bookmark, quoted, safe
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from docx.opc.part import XmlPart

LONGEST_TAG = 64  # letters that Word takes for the tag of a control


@dataclass(frozen=True)
class Look:
    """How all letters of a text differ from their style.

    Attributes:
        strong: bold. colour: "#RRGGBB"; empty for that of the style. size: in points; 0 for that of the style.
        face: family of fonts; empty for that of the style.
    """

    strong: bool = False
    colour: str = ""
    size: float = 0.0
    face: str = ""


class Runs:
    """Writes texts of one part of a file, which links to other places are filed with.

    Args:
        part: of the package. theme: of the document. lang: of the document. numbers: gives ids, each once.
    """

    def __init__(self, part: XmlPart, theme: Theme, lang: str, numbers: Iterator[int]) -> None:
        self._part, self._theme, self._lang, self._numbers = part, theme, lang, numbers

    def of(self, text: Text, look: Look) -> str:
        """Return the runs of a text."""
        return "".join(self._span(span, look) for span in text if span.text)

    def _span(self, span: Span, look: Look) -> str:
        run = f"<w:r>{self._properties(span, look)}{characters(plain((span,)))}</w:r>"
        if span.cell:
            run = self.controlled(run, span.cell)
        return self._linked(run, span) if span.href else run

    def _properties(self, span: Span, look: Look) -> str:
        parts = []
        if span.href:
            parts.append('<w:rStyle w:val="Hyperlink"/>')
        if look.face:
            name = quoted(look.face)
            parts.append(f"<w:rFonts w:ascii={name} w:hAnsi={name} w:cs={name}/>")
        if span.strong or look.strong:
            parts.append("<w:b/><w:bCs/>")
        if span.emphasis and not is_chinese_language(span.lang or self._lang):  # Chinese letters have no italics
            parts.append("<w:i/><w:iCs/>")
        if look.colour:
            parts.append(f'<w:color w:val="{look.colour[1:]}"/>')
        if look.size:
            size = round(look.size * HALVES)
            parts.append(f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>')
        if span.script:
            parts.append(f'<w:vertAlign w:val="{"subscript" if span.script == "sub" else "superscript"}"/>')
        if span.lang and span.lang != self._lang:
            tag = office_language(span.lang)
            parts.append(f'<w:lang w:{"eastAsia" if is_chinese_language(span.lang) else "val"}="{tag}"/>')
        return f"<w:rPr>{''.join(parts)}</w:rPr>" if parts else ""

    def _linked(self, run: str, span: Span) -> str:
        from docx.opc.constants import RELATIONSHIP_TYPE

        said = f" w:tooltip={quoted(span.says)}" if span.says else ""
        if span.href.startswith("#"):
            return f'<w:hyperlink w:anchor="{bookmark(span.href[1:])}" w:history="1"{said}>{run}</w:hyperlink>'
        number = self._part.relate_to(span.href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return f'<w:hyperlink r:id="{number}" w:history="1"{said}>{run}</w:hyperlink>'

    def controlled(self, runs: str, cell: str) -> str:
        """Return runs in a content control: its tag is the address of the number, so that it can be found again."""
        tag = quoted(tag_of(cell))
        return (
            f"<w:sdt><w:sdtPr><w:alias w:val={tag}/><w:tag w:val={tag}/>"
            f'<w:id w:val="{next(self._numbers)}"/><w15:appearance w15:val="hidden"/></w:sdtPr>'
            f"<w:sdtContent>{runs}</w:sdtContent></w:sdt>"
        )


def tag_of(cell: str) -> str:
    """Return the tag of the control of a cell: its address, or of a long one what Word has room for and a code."""
    if len(cell) <= LONGEST_TAG:
        return cell
    return f"{cell[: LONGEST_TAG - 9]}~{hashlib.sha256(cell.encode()).hexdigest()[:8]}"


def characters(text: str) -> str:
    """Return the characters of a run, with the ends of lines and tabs that Word has its own words for."""
    lines = [f'<w:t xml:space="preserve">{safe(line)}</w:t>' if line else "" for line in text.split("\n")]
    return "<w:br/>".join(lines).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
