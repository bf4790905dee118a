"""Texts as runs of WordprocessingML: bold, italic, raised, linked, or a number with the address of its cell."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from impact.document import Span, Text, plain
from impact.output.office.fonts import is_chinese_language, office_language
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from docx.opc.part import XmlPart

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
SPACES = {"w": W, "r": R, "wp": WP, "a": A, "pic": PIC, "c": C, "mc": MC, "w15": W15}
# Names of spaces stand at the root of a part; a reader that does not know the latter leaves out what it says.
ROOT = " ".join(f'xmlns:{name}="{space}"' for name, space in SPACES.items()) + ' mc:Ignorable="w15"'
TWENTIETHS = 20  # of a point, in which Word measures lengths
HALVES = 2  # of a point, in which Word measures letters
EIGHTHS = 8  # of a point, in which Word measures lines
POINT = 12_700  # of the units of drawings
LONGEST_NAME = 40  # letters of a bookmark
FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def twips(points: float) -> int:
    return round(points * TWENTIETHS)


def emu(points: float) -> int:
    return round(points * POINT)


def safe(text: str) -> str:
    """Return a text for the inside of an element; control characters, which no file may hold, are left out."""
    return escape("".join(filter(_kept, text)))


def quoted(text: str) -> str:
    return quoteattr("".join(filter(_kept, text)).replace("\n", " ").replace("\t", " "))


def _kept(letter: str) -> bool:
    return letter in "\n\t" or " " <= letter < "\ud800" or "\ue000" <= letter < "\ufffe" or letter > "\uffff"


def paragraph(style: str, content: str, *, more: str = "") -> str:
    """Return a paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{content}</w:p>'


def border(side: str, width: float, colour: str, space: int = 0) -> str:
    if not width:
        return f'<w:{side} w:val="nil"/>'
    size = max(2, round(width * EIGHTHS))
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{colour[1:]}"/>'


def begun(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {safe(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def field(instruction: str, result: str, look: str = "") -> str:
    """Return a field in one paragraph: what Word counts or looks up by itself, with what stands there until it does."""
    return f"{begun(instruction)}<w:r>{look}<w:t>{safe(result)}</w:t></w:r>{FIELD_END}"


def bookmark(anchor: str) -> str:
    """Return a name that Word takes for a bookmark: letters, digits and lines, one for each anchor."""
    plain = "".join(letter if letter.isascii() and letter.isalnum() else "_" for letter in anchor)
    changed = plain != anchor.replace("-", "_") or len(plain) > LONGEST_NAME - 2
    ending = f"_{hashlib.sha256(anchor.encode()).hexdigest()[:8]}" if changed else ""
    return f"a_{plain[: LONGEST_NAME - 2 - len(ending)]}{ending}"


def margins(top: float, left: float, bottom: float, right: float) -> str:
    sides = (("top", top), ("left", left), ("bottom", bottom), ("right", right))
    return "".join(f'<w:{side} w:w="{twips(size)}" w:type="dxa"/>' for side, size in sides)


LONGEST_TAG = 64  # letters that Word takes for the tag of a control


@dataclass(frozen=True)
class RunStyle:
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

    def of(self, text: Text, look: RunStyle) -> str:
        return "".join(self._span(span, look) for span in text if span.text)

    def _span(self, span: Span, look: RunStyle) -> str:
        run = f"<w:r>{self._properties(span, look)}{characters(plain((span,)))}</w:r>"
        if span.cell:
            run = self.controlled(run, span.cell)
        return self._linked(run, span) if span.href else run

    def _properties(self, span: Span, look: RunStyle) -> str:
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
    lines = [f'<w:t xml:space="preserve">{safe(line)}</w:t>' if line else "" for line in text.split("\n")]
    return "<w:br/>".join(lines).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
