"""Styles of the theme as styles of Word, and the numbering of lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.output.office.fonts import chinese_family, face_family, is_chinese_language, line_of, office_language
from impact.output.word.runs import HALVES, ROOT, border, margins, quoted, twips
from impact.theme.fonts import chinese_files, font_file
from impact.theme.parts import TextStyle
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement


@dataclass(frozen=True)
class WordStyle:
    """A paragraph style.

    Attributes:
        id: by which paragraphs name it. name: that people read; built-in names are translated by Word.
        role: style of the theme; empty for that of what it is based on. base: id of the style that it follows.
        after: points under it, where they differ from the theme's; -1 for those. before: likewise.
        keep: whether it stays with what follows. level: in the outline, from 0; -1 for none.
        next: id of the style of what follows it.
    """

    id: str
    name: str
    role: str = ""
    base: str = "Normal"
    after: float = -1.0
    before: float = -1.0
    keep: bool = False
    level: int = -1
    next: str = ""


STYLES: tuple[WordStyle, ...] = (
    WordStyle("Normal", "Normal", "body", ""),
    WordStyle("Heading1", "heading 1", "section", keep=True, level=0, next="Normal", before=16.0),
    WordStyle("Heading2", "heading 2", "subsection", keep=True, level=1, next="Normal"),
    WordStyle("Heading3", "heading 3", "subsection", keep=True, level=2, next="Normal"),
    WordStyle("Headline", "Headline", "headline", "Heading1", keep=True, level=0, next="Subtitle"),
    WordStyle("Section2", "Section", "section", "Heading2", keep=True, level=1, next="Normal"),
    WordStyle("Minor1", "Minor Heading 1", "subsection", "Heading1", keep=True, level=0, next="Normal", before=8.0),
    WordStyle("Title", "Title", "headline", keep=True, next="Subtitle"),
    WordStyle("Subtitle", "Subtitle", "standfirst", next="Normal"),
    WordStyle("Small", "Small Text", "small"),
    WordStyle("Note", "Note", "note"),
    WordStyle("ListBullet", "List Bullet", "body", after=3.0),
    WordStyle("ListNumber", "List Number", "body", after=4.0),
    WordStyle("SmallBullet", "Small List Bullet", "small", "ListBullet", after=2.0),
    WordStyle("SmallNumber", "Small List Number", "small", "ListNumber", after=3.0),
    WordStyle("ExhibitLabel", "Exhibit Label", "exhibit_label", before=9.0, after=0.0, keep=True, next="Caption"),
    WordStyle("Caption", "caption", "exhibit_title", before=0.0, after=0.0, keep=True, next="ExhibitMeasure"),
    WordStyle("ExhibitMeasure", "Exhibit Measure", "exhibit_subtitle", before=0.0, after=3.0, keep=True),
    WordStyle("Chart", "Chart", "exhibit_subtitle", before=0.0, after=0.0, next="ExhibitSource"),
    WordStyle("ExhibitSource", "Exhibit Source", "exhibit_source", before=2.0, after=6.0, next="Normal"),
    WordStyle("TableHead", "Table Head", "table_head", before=0.0, after=0.0),
    WordStyle("TableText", "Table Text", "table_cell", before=0.0, after=0.0),
    WordStyle("TableDense", "Table Text Dense", "table_dense", "TableText", before=0.0, after=0.0),
    WordStyle("TableGroup", "Table Group", "table_group", "TableText", before=0.0, after=0.0),
    WordStyle("Source", "Source", "source_item"),
    WordStyle("Gap", "Gap", "note", before=0.0, after=0.0),
    WordStyle("Header", "header", "running", before=0.0, after=0.0),
    WordStyle("Footer", "footer", "footer", before=0.0, after=0.0),
    WordStyle("TOCHeading", "TOC Heading", "subsection", keep=True),
    WordStyle("TOC1", "toc 1", "body", after=2.0),
    WordStyle("TOC2", "toc 2", "small", after=1.0),
    WordStyle("TOC3", "toc 3", "small", after=1.0),
)


LINE = 240  # of a line, in which Word measures its height
LATIN = "en-GB"  # language of Latin letters inside Chinese text
BOLD = ("semibold", "bold")  # faces that a family of Office has as its bold one
LINK, BRIEF_TABLE, PLAIN_TABLE = "Hyperlink", "BriefTable", "PlainTable"
INDENTS = {"ListBullet": 12.0, "SmallBullet": 11.0, "ListNumber": 18.0, "SmallNumber": 16.0, "Source": 20.0}
TOC_INDENT = 12.0  # of each level of contents
BULLETS = 901  # id of the list with dashes; numbered lists follow it. A template of a house has its own below
DASHES, STEPS = 91, 92  # ids of how lists are marked
SPACES = 0.5  # as a share of those of the theme: Word fits no page by itself, and a line too many makes an empty one


def style_parts(theme: Theme, lang: str) -> dict[str, BaseOxmlElement]:
    from docx.oxml import parse_xml

    made = {style.id: _paragraph_style(style, theme, chinese=is_chinese_language(lang)) for style in STYLES}
    made[LINK] = (
        f'<w:style w:type="character" w:styleId="{LINK}"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
        f'<w:rPr><w:color w:val="{theme.palette.link[1:]}"/></w:rPr></w:style>'
    )
    made |= {BRIEF_TABLE: _brief_table(theme), PLAIN_TABLE: _plain_table()}
    return {name: parse_xml(xml.replace("<w:style ", f"<w:style {ROOT} ", 1)) for name, xml in made.items()}


def defaults(theme: Theme, lang: str) -> str:
    body = theme.style("body")
    look = _face("regular", theme, hint=is_chinese_language(lang))
    size = f'<w:sz w:val="{round(body.size * HALVES)}"/><w:szCs w:val="{round(body.size * HALVES)}"/>'
    return (
        f"<w:docDefaults {ROOT}><w:rPrDefault><w:rPr>{look}{size}{languages(lang)}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )


def languages(lang: str) -> str:
    tag = office_language(lang)
    if is_chinese_language(lang):
        return f'<w:lang w:val="{LATIN}" w:eastAsia="{tag}"/>'
    return f'<w:lang w:val="{tag}" w:eastAsia="zh-CN"/>'


def run_look(style: TextStyle, theme: Theme) -> str:
    """Return the properties of the letters of a style, in the order of the schema."""
    size = round(style.size * HALVES)
    bold = "<w:b/><w:bCs/>" if style.face in BOLD else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    capitals = "<w:caps/>" if style.capitals else '<w:caps w:val="0"/>'
    spacing = '<w:spacing w:val="8"/>' if style.capitals else ""
    kerning = f'<w:kern w:val="{HALVES * 8}"/>' if style.kerning else ""
    return (
        f'{_face(style.face, theme)}{bold}<w:i w:val="0"/><w:iCs w:val="0"/>{capitals}'
        f'<w:color w:val="{theme.colour(style.colour)[1:]}"/>{spacing}{kerning}'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
    )


def _face(role: str, theme: Theme, *, hint: bool = False) -> str:
    name = quoted(face_family(theme, "regular" if role in (*BOLD, "italic") else role))
    hinted = ' w:hint="eastAsia"' if hint else ""
    return f"<w:rFonts{hinted} w:ascii={name} w:hAnsi={name} w:eastAsia={quoted(chinese_family(theme))} w:cs={name}/>"


def _line(role: str, theme: Theme, chinese: bool) -> float:
    """Return how high a line of a face is by itself, in sizes of its letters; that of Chinese ones in Chinese text."""
    own = line_of(font_file(getattr(theme.faces, role), theme.fonts_from))
    return max(own, line_of(chinese_files(theme)[0])) if chinese else own


def _paragraph_style(style: WordStyle, theme: Theme, *, chinese: bool) -> str:
    look = theme.style(style.role)
    before = look.before if style.before < 0 else style.before
    after = look.after if style.after < 0 else style.after
    # In parts of the line of the font: who makes the letters larger gets higher lines.
    line = round(LINE * look.leading / (look.size * _line(look.face, theme, chinese)))
    line = LINE if style.id == "Chart" else line
    spacing = f'<w:spacing w:before="{twips(before)}" w:after="{twips(after)}" w:line="{line}" w:lineRule="auto"/>'
    keep = "<w:keepNext/>" if style.keep else ""
    lines = "<w:keepLines/>" if style.level >= 0 else ""
    outline = f'<w:outlineLvl w:val="{style.level}"/>' if style.level >= 0 else ""
    based = f'<w:basedOn w:val="{style.base}"/>' if style.base else ""
    following = f'<w:next w:val="{style.next}"/>' if style.next else ""
    default = ' w:default="1"' if not style.base else ""
    custom = "" if style.name[:1].islower() or style.name in BUILT_IN else ' w:customStyle="1"'
    extra, indent = _own(style, theme), _indent(style)
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f"{based}{following}<w:qFormat/><w:pPr>{keep}{lines}<w:widowControl/>{extra}{spacing}{indent}"
        f'<w:jc w:val="left"/>{outline}</w:pPr><w:rPr>{run_look(look, theme)}</w:rPr></w:style>'
    )


BUILT_IN = ("Normal", "Title", "Subtitle", "List Bullet", "List Number", "TOC Heading")


def _own(style: WordStyle, theme: Theme) -> str:
    width, palette = theme.text_width(), theme.palette
    if style.id in ("Header", "Footer"):
        side = "bottom" if style.id == "Header" else "top"
        line = border(side, theme.rules.hairline, palette.rule, 4)
        return f'<w:pBdr>{line}</w:pBdr><w:tabs><w:tab w:val="right" w:pos="{twips(width)}"/></w:tabs>'
    if style.id.startswith("TOC") and style.id != "TOCHeading":
        return f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{twips(width)}"/></w:tabs>'
    return ""


def _indent(style: WordStyle) -> str:
    if style.id in INDENTS:
        hang = twips(INDENTS[style.id])
        return f'<w:ind w:left="{hang}" w:hanging="{hang}"/>'
    if style.id in ("TOC2", "TOC3"):
        return f'<w:ind w:left="{twips(TOC_INDENT * (int(style.id[-1]) - 1))}"/>'
    return ""


def _brief_table(theme: Theme) -> str:
    palette, rules, space = theme.palette, theme.rules, theme.spacing
    lines = (
        border("top", rules.strong, palette.navy)
        + border("bottom", rules.strong, palette.navy)
        + border("insideH", rules.hairline, palette.rule)
    )
    between = space.row_padding_dense * SPACES
    padding = margins(between, space.cell_padding, between, space.cell_padding)
    head = (
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{border("bottom", rules.strong, palette.navy)}'
        "</w:tcBorders></w:tcPr></w:tblStylePr>"
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{BRIEF_TABLE}"><w:name w:val="Brief Table"/>'
        f"<w:qFormat/><w:tblPr><w:tblBorders>{lines}</w:tblBorders><w:tblCellMar>{padding}</w:tblCellMar></w:tblPr>"
        f"{head}</w:style>"
    )


def _plain_table() -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{PLAIN_TABLE}"><w:name w:val="Plain Table"/>'
        f"<w:tblPr><w:tblCellMar>{margins(0, 0, 0, 0)}</w:tblCellMar></w:tblPr></w:style>"
    )


def numbering(theme: Theme, lists: Sequence[int]) -> tuple[list[str], list[str]]:
    dash = f'<w:rPr><w:color w:val="{theme.palette.teal[1:]}"/></w:rPr>'
    step = f'<w:rPr><w:b/><w:color w:val="{theme.palette.navy[1:]}"/></w:rPr>'
    marked = [
        _marked(DASHES, "bullet", "–", theme.spacing.list_indent, dash),
        _marked(STEPS, "decimal", "%1.", 18.0, step),
    ]
    own = [f'<w:num {ROOT} w:numId="{BULLETS}"><w:abstractNumId w:val="{DASHES}"/></w:num>']
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    own += [f'<w:num {ROOT} w:numId="{number}"><w:abstractNumId w:val="{STEPS}"/>{anew}</w:num>' for number in lists]
    return marked, own


def _marked(number: int, form: str, mark: str, indent: float, look: str) -> str:
    hang = twips(indent)
    return (
        f'<w:abstractNum {ROOT} w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{hang}" w:hanging="{hang}"/></w:pPr>{look}</w:lvl>'
        "</w:abstractNum>"
    )
