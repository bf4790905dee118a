"""A document as a Word file: body, head and foot, styles, properties and fonts, in one package."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from impact.output.edition import Edition
from impact.output.office.fonts import face_family, is_chinese_language, office_language, with_look
from impact.output.office.zip_files import steady_zip
from impact.output.word import exhibit_blocks, text_blocks  # noqa: F401 - two say how blocks are written
from impact.output.word.contents import with_contents
from impact.output.word.drawings import embed
from impact.output.word.render import Maker
from impact.output.word.runs import ROOT, W, safe
from impact.output.word.sections import divided, foot, head
from impact.output.word.styles import LATIN, numbering
from impact.output.word.template import WordTemplate, base_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.document import Document as File
    from pptx.presentation import Presentation

PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
LONGEST = 255  # letters that a property holds


def describe(file: Document | Presentation, edition: Edition) -> None:
    """Fill in the core properties; no clock is read."""
    document, own = edition.document, file.core_properties
    day = dt.datetime.fromisoformat(document.date)
    own.title, own.subject, own.keywords = (
        said[:LONGEST] for said in (document.title, document.subject, document.keywords)
    )
    own.author = own.last_modified_by = author(edition)
    own.language = office_language(document.lang)
    own.created = own.modified = day
    own.revision, own.category, own.comments, own.content_status = 1, "", "", document.mark
    own.identifier, own.version = "", ""


def author(edition: Edition) -> str:
    """Return who made a document; one without a label of ours is the house's."""
    return edition.document.author if edition.brand.credit else edition.brand.name


def application(edition: Edition) -> bytes:
    """Return the extended properties: the program that made the file, unless nothing may name it."""
    named = f"<Application>{safe(edition.document.producer)}</Application>" if edition.brand.credit else ""
    house = f"<Company>{safe(edition.brand.name)}</Company>" if edition.brand.name else ""
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<Properties xmlns="{PROPERTIES}">{named}{house}</Properties>'.encode()


ACCENTS = ("supported", "additional", "money", "emissions", "output", "coral")  # colours that menus offer
LEFT_OUT = ("thumbnail", "stylesWithEffects", "webSettings", "customXml")  # parts of python-docx's own template
MODE = 15  # of Word since 2013: what is newer is set as it was meant
SCHEMA = "http://schemas.microsoft.com/office/word"


def word_file(edition: Edition) -> bytes:
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


def _filled(file: File, body: str, base: WordTemplate, paper: Any) -> None:
    from docx.oxml import parse_xml

    made: Any = parse_xml(f"<w:body {ROOT}>{_renamed(body, base)}</w:body>")
    divided(made, paper)
    element: Any = file.element
    old: Any = element.find(str(made.tag))
    element.replace(old, made)


def _with_head(file: File, maker: Maker, base: WordTemplate) -> Any:
    """File head and foot; return the paper that refers to them."""
    from docx.oxml import parse_xml

    references, story = [], file.part
    sides: tuple[tuple[str, Any, Any], ...] = (
        ("header", head, story.add_header_part),
        ("footer", foot, story.add_footer_part),
    )
    for kind, write, add in sides:
        part, number = add()
        part._element = parse_xml(_renamed(write(maker, part), base))
        references.append(f'<w:{kind}Reference w:type="default" r:id="{number}"/>')
    return replace(base.paper, references="".join(references))


def _renamed(xml: str, base: WordTemplate) -> str:
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


def _around(file: File, edition: Edition, base: WordTemplate) -> None:
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
                    related.target_part.blob, theme, ACCENTS, theme.palette.link, face_family(theme, "regular")
                )
    settings(file, lang, own=base.own)


def settings(file: File, lang: str, *, own: bool) -> None:
    """Say how Word treats the file; a template of a house keeps its own settings but for the language."""
    from docx.oxml import parse_xml

    element: Any = file.part._settings_part.element
    languages = _languages(lang)
    if own:
        for old in element.findall(f"{{{W}}}themeFontLang"):
            old.getparent().replace(old, parse_xml(languages))
        return
    for child in list(element):
        element.remove(child)
    compat = f'<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="{SCHEMA}" w:val="{MODE}"/></w:compat>'
    content = (
        '<w:zoom w:percent="100"/><w:embedTrueTypeFonts/><w:defaultTabStop w:val="720"/>'
        f'<w:characterSpacingControl w:val="doNotCompress"/>{compat}{languages}'
        '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" '
        'w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
        'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
    )
    for child in list(parse_xml(f"<w:settings {ROOT}>{content}</w:settings>")):
        element.append(child)


def _languages(lang: str) -> str:
    tag = office_language(lang)
    if is_chinese_language(lang):
        return f'<w:themeFontLang {ROOT} w:val="{LATIN}" w:eastAsia="{tag}"/>'
    return f'<w:themeFontLang {ROOT} w:val="{tag}"/>'
