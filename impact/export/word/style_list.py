"""The styles of a Word file: what each is called, which style of the theme it has, and what it follows from."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Style:
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


STYLES: tuple[Style, ...] = (
    Style("Normal", "Normal", "body", ""),
    Style("Heading1", "heading 1", "section", keep=True, level=0, next="Normal", before=16.0),
    Style("Heading2", "heading 2", "subsection", keep=True, level=1, next="Normal"),
    Style("Heading3", "heading 3", "subsection", keep=True, level=2, next="Normal"),
    Style("Headline", "Headline", "headline", "Heading1", keep=True, level=0, next="Subtitle"),
    Style("Section2", "Section", "section", "Heading2", keep=True, level=1, next="Normal"),
    Style("Minor1", "Minor Heading 1", "subsection", "Heading1", keep=True, level=0, next="Normal", before=8.0),
    Style("Title", "Title", "headline", keep=True, next="Subtitle"),
    Style("Subtitle", "Subtitle", "standfirst", next="Normal"),
    Style("Small", "Small Text", "small"),
    Style("Note", "Note", "note"),
    Style("ListBullet", "List Bullet", "body", after=3.0),
    Style("ListNumber", "List Number", "body", after=4.0),
    Style("SmallBullet", "Small List Bullet", "small", "ListBullet", after=2.0),
    Style("SmallNumber", "Small List Number", "small", "ListNumber", after=3.0),
    Style("ExhibitLabel", "Exhibit Label", "exhibit_label", before=9.0, after=0.0, keep=True, next="Caption"),
    Style("Caption", "caption", "exhibit_title", before=0.0, after=0.0, keep=True, next="ExhibitMeasure"),
    Style("ExhibitMeasure", "Exhibit Measure", "exhibit_subtitle", before=0.0, after=3.0, keep=True),
    Style("Chart", "Chart", "exhibit_subtitle", before=0.0, after=0.0, next="ExhibitSource"),
    Style("ExhibitSource", "Exhibit Source", "exhibit_source", before=2.0, after=6.0, next="Normal"),
    Style("TableHead", "Table Head", "table_head", before=0.0, after=0.0),
    Style("TableText", "Table Text", "table_cell", before=0.0, after=0.0),
    Style("TableDense", "Table Text Dense", "table_dense", "TableText", before=0.0, after=0.0),
    Style("TableGroup", "Table Group", "table_group", "TableText", before=0.0, after=0.0),
    Style("Source", "Source", "source_item"),
    Style("Gap", "Gap", "note", before=0.0, after=0.0),
    Style("Header", "header", "running", before=0.0, after=0.0),
    Style("Footer", "footer", "footer", before=0.0, after=0.0),
    Style("TOCHeading", "TOC Heading", "subsection", keep=True),
    Style("TOC1", "toc 1", "body", after=2.0),
    Style("TOC2", "toc 2", "small", after=1.0),
    Style("TOC3", "toc 3", "small", after=1.0),
)
