"""What a Word file begins with: nothing but our styles, or the template of a house, whose styles are taken.

A style that a template lacks is made from the theme, under the name that Word has for it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.core.errors import ImpactError
from impact.output.edition import Edition
from impact.output.word.runs import ROOT, W
from impact.output.word.sections import Paper, paper_of
from impact.output.word.styles import BRIEF_TABLE, LINK, PLAIN_TABLE, SPACES, STYLES, defaults, style_parts

if TYPE_CHECKING:
    from docx.document import Document as File

NAMES = {style.id: style.name for style in STYLES} | {
    LINK: "Hyperlink", BRIEF_TABLE: "Brief Table", PLAIN_TABLE: "Plain Table",
}  # fmt: skip
# Looks of our headings that in a template of a house are those of its own.
ALIKE = {"Headline": "heading 1", "Section2": "heading 2"}
# What Word has in every file.
BASIC = """
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>
<w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>
<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>
"""


@dataclass(frozen=True)
class WordTemplate:
    """A file without content.

    Attributes:
        file: as python-docx holds it. paper: its page. own: whether a house gave it.
        has_head: whether its template brings what stands at head and foot.
        style_ids: our ids, and those by which the file knows the same styles.
    """

    file: File
    paper: Paper
    own: bool
    has_head: bool
    style_ids: dict[str, str]


def base_of(edition: Edition) -> WordTemplate:
    """Return the file that a document is written into.

    Raises:
        ImpactError: the template is no Word file.
    """
    theme, lang = edition.context.theme.closer(SPACES), edition.document.lang
    if edition.brand.word_template:
        return _of_house(edition, edition.brand.word_template)
    from docx import Document

    file = Document()
    element: Any = file.styles.element
    from docx.oxml import parse_xml

    for child in list(element):
        element.remove(child)
    element.append(parse_xml(defaults(theme, lang)))
    for style in list(parse_xml(f"<w:styles {ROOT}>{BASIC}</w:styles>")):
        element.append(style)
    for style in style_parts(theme, lang).values():
        element.append(style)
    numbering: Any = file.part.numbering_part.element
    for child in list(numbering):
        numbering.remove(child)
    return WordTemplate(file, paper_of(theme), False, False, {})


def _opened(template: bytes) -> File:
    from docx import Document

    try:
        return Document(io.BytesIO(template))
    except Exception as error:  # a zip file, its parts and its XML can be broken in as many ways
        raise ImpactError(
            f"The Word template of the brand is no Word file (.docx) that can be read: {error}. "
            "Open it in Word and save it as .docx."
        ) from error


def _of_house(edition: Edition, template: bytes) -> WordTemplate:
    file = _opened(template)
    theme, lang = edition.context.theme.closer(SPACES), edition.document.lang
    known = {style.name.lower(): style.style_id for style in file.styles if style.name}
    names = NAMES | {ours: name for ours, name in ALIKE.items() if name in known}
    ids = {ours: known[name.lower()] for ours, name in names.items() if name.lower() in known}
    made = [ours for ours in NAMES if ours not in ids]
    parts, element = style_parts(theme, lang), file.styles.element
    for ours in made:
        style: Any = parts[ours]
        for face in list(style.iter(f"{{{W}}}rFonts")):  # a house has its own face, by which `Normal` goes
            face.getparent().remove(face)
        for tag in ("basedOn", "next"):
            for link in style.iterfind(f"{{{W}}}{tag}"):
                link.set(f"{{{W}}}val", ids.get(link.get(f"{{{W}}}val"), link.get(f"{{{W}}}val")))
        element.append(style)
    section = file.sections[0]
    has_head = any(
        paragraph.text.strip() or len(paragraph._p) > 1
        for side in (section.header, section.footer)
        if not side.is_linked_to_previous
        for paragraph in side.paragraphs
    )
    references = ""
    if has_head:
        from lxml import etree

        kept = [each for each in section._sectPr if each.tag.endswith("Reference")]
        references = "".join(str(etree.tostring(each, encoding="unicode")) for each in kept)
    return WordTemplate(file, _paper(section, paper_of(theme), references), True, has_head, ids)


def _paper(section: Any, usual: Paper, references: str) -> Paper:
    sides = {
        "width": "page_width", "height": "page_height", "left": "left_margin", "right": "right_margin",
        "top": "top_margin", "bottom": "bottom_margin", "header": "header_distance", "footer": "footer_distance",
    }  # fmt: skip
    stated = {ours: getattr(section, theirs) for ours, theirs in sides.items()}
    known = {ours: length.pt for ours, length in stated.items() if length is not None}
    return replace(usual, references=references, **known)
