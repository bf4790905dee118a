"""A document as a Word file: its body, head and foot, styles, lists and fonts, in one package."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from impact.export.edition import Edition
from impact.export.office.faces import family, with_look
from impact.export.word import exhibit_blocks, page, text_blocks  # noqa: F401 - two say how blocks are written
from impact.export.word.contents import with_contents
from impact.export.word.embedded import embed
from impact.export.word.maker import Maker
from impact.export.word.numbering import numbering
from impact.export.word.properties import application, describe
from impact.export.word.sections import divided
from impact.export.word.settings import settings
from impact.export.word.styles import style_parts
from impact.export.word.template import Base, base_of
from impact.export.word.words import ROOT
from impact.export.zipped import steady_zip

if TYPE_CHECKING:
    from docx.document import Document as File

ACCENTS = ("supported", "additional", "money", "emissions", "output", "coral")  # colours that menus offer
LEFT_OUT = ("thumbnail", "stylesWithEffects", "webSettings", "customXml")  # parts of python-docx's own template


def word_file(edition: Edition) -> bytes:
    """Return a document as a Word file; the same edition gives the same bytes.

    Raises:
        ImpactError: the template of the house is no Word file.
    """
    base = base_of(edition)
    file = base.file
    maker = Maker(edition, file.part, base.paper.text_width)
    body = maker.blocks(with_contents(edition.document))
    paper = base.paper if base.has_head else _with_head(file, maker, base)
    _filled(file, body, base, paper)
    _lists(file, maker)
    describe(file, edition)
    _around(file, edition, base)
    stream = io.BytesIO()
    file.save(stream)
    return steady_zip(stream.getvalue())


def _filled(file: File, body: str, base: Base, paper: Any) -> None:
    """Put the body in place."""
    from docx.oxml import parse_xml

    made: Any = parse_xml(f"<w:body {ROOT}>{_renamed(body, base)}</w:body>")
    divided(made, paper)
    element: Any = file.element
    old: Any = element.find(str(made.tag))
    element.replace(old, made)


def _with_head(file: File, maker: Maker, base: Base) -> Any:
    """File head and foot; return the paper that refers to them."""
    from docx.oxml import parse_xml

    references, story = [], file.part
    sides: tuple[tuple[str, Any, Any], ...] = (
        ("header", page.head, story.add_header_part),
        ("footer", page.foot, story.add_footer_part),
    )
    for kind, write, add in sides:
        part, number = add()
        part._element = parse_xml(_renamed(write(maker, part), base))
        references.append(f'<w:{kind}Reference w:type="default" r:id="{number}"/>')
    return replace(base.paper, references="".join(references))


def _renamed(xml: str, base: Base) -> str:
    """Return words of Word with styles by the ids that the file knows them by."""
    return re.sub(
        r'(<w:(?:pStyle|tblStyle|rStyle) w:val=")([^"]+)(")',
        lambda found: f"{found[1]}{base.style_ids.get(found[2], found[2])}{found[3]}",
        xml,
    )


def _lists(file: File, maker: Maker) -> None:
    """File how lists are marked: before the lists themselves, as the schema has it."""
    from docx.oxml import parse_xml

    marked, lists = numbering(maker.theme, maker.lists)
    element: Any = file.part.numbering_part.element
    place = next((at for at, each in enumerate(element) if each.tag.endswith("}num")), len(element))
    for xml in reversed(marked):
        element.insert(place, parse_xml(xml))
    for xml in lists:
        element.append(parse_xml(xml))


def _around(file: File, edition: Edition, base: Base) -> None:
    """Set what stands beside the document: settings, fonts, colours, what the package says of its program."""
    package = file.part.package
    assert package is not None
    theme, lang = edition.context.theme, edition.document.lang
    for rels in (package.rels, file.part.rels):
        for name, related in list(rels.items()):
            kind = related.reltype.rpartition("/")[2]
            if kind == "extended-properties":
                related.target_part._blob = application(edition)
            elif not base.own and kind in LEFT_OUT:
                del rels[name]
            elif not base.own and kind == "fontTable":
                embed(theme, lang, related.target_part, package)
            elif not base.own and kind == "theme":
                related.target_part._blob = with_look(
                    related.target_part.blob, theme, ACCENTS, theme.palette.link, family(theme)
                )
    settings(file, lang, own=base.own)


__all__ = ["style_parts", "word_file"]
