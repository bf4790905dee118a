"""The presentation that slides are put into: wide, in the look of the edition, with two layouts of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from impact.document import text
from impact.output.edition import Edition
from impact.output.office.fonts import face_family, with_look
from impact.output.slides.shapes import SlideBox, SlideShapes, SlideText, SlideTextStyle, SlideWords
from impact.output.word.runs import emu
from impact.output.word.write import application
from impact.theme.logo import png_of
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from pptx.presentation import Presentation

WIDTH, HEIGHT = 960.0, 540.0  # of a slide [pt]: 16 to 9
EDGE = 43.0  # to the left and the right
TITLE = SlideBox(EDGE, 34.0, WIDTH - 2 * EDGE, 74.0)
FOOT = SlideBox(EDGE, 508.0, 760.0, 16.0)
NUMBER = SlideBox(WIDTH - EDGE - 60.0, 508.0, 60.0, 16.0)
COVER = SlideBox(EDGE, 128.0, WIDTH - 2 * EDGE, 124.0)
ASKED = SlideBox(EDGE, 266.0, 720.0, 110.0)
LOGO = SlideBox(WIDTH - EDGE - 150.0, 504.0, 80.0, 22.0)
BAND, SHORT = 10.0, 150.0  # height of the colour at the head, and how far its first part reaches
ACCENTS = ("supported", "additional", "money", "emissions", "output", "lost")
FOOT_STYLE = SlideTextStyle(9.0, "folHlink")
LAYOUTS = ("Title", "Finding")
LEFT_OUT = ("thumbnail", "printerSettings")  # parts of python-pptx's own template


@dataclass(frozen=True)
class SlideTemplate:
    file: Presentation
    cover: Any
    finding: Any
    letters: SlideText


def base_of(edition: Edition) -> SlideTemplate:
    import pptx

    file = pptx.Presentation()
    file.slide_width, file.slide_height = emu(WIDTH), emu(HEIGHT)  # type: ignore[assignment]
    letters = SlideText(edition.context.theme, edition.document.lang)
    layouts = list(file.slide_layouts)
    for layout in layouts[2:]:
        file.slide_layouts.remove(layout)
    _master(file, edition, letters)
    for layout, name in zip(layouts[:2], LAYOUTS, strict=True):
        _layout(layout, name, letters)
    _around(file, edition)
    return SlideTemplate(file, layouts[0], layouts[1], letters)


def _cleared(element: Any) -> Any:
    tree = element.cSld.spTree
    for child in list(tree)[2:]:
        tree.remove(child)
    return tree


def _master(file: Presentation, edition: Edition, letters: SlideText) -> None:
    master: Any = file.slide_masters[0]
    shapes = SlideShapes(master.part, _cleared(master._element), letters)
    shapes.rule("Band", SlideBox(0, 0, WIDTH, BAND), "tx2")
    shapes.rule("Band, first part", SlideBox(0, 0, SHORT, BAND), "accent3")
    if edition.brand.logo is not None:
        shapes.picture("Logo", LOGO, png_of(edition.brand.logo), "")
    shapes.placeholder("title", "Title", (), TITLE, anchor="b")
    shapes.placeholder("ftr", "Foot", (), FOOT, place=3)
    shapes.placeholder("sldNum", "Number", (_number(),), NUMBER, place=4, align="r", field="slidenum")
    from pptx.oxml import parse_xml

    styles = master._element.find(f"{{{master._element.nsmap['p']}}}txStyles")
    fresh: Any = parse_xml(_text_styles())
    master._element.replace(styles, fresh)


def _layout(layout: Any, name: str, letters: SlideText) -> None:
    layout._element.cSld.set("name", name)
    layout._element.set("preserve", "1")
    shapes = SlideShapes(layout.part, _cleared(layout._element), letters)
    if name == LAYOUTS[0]:
        layout._element.set("type", "title")
        shapes.placeholder("ctrTitle", "Title", (), COVER, anchor="b")
        shapes.placeholder("subTitle", "Question", (), ASKED, place=1)
    else:
        layout._element.set("type", "titleOnly")
        shapes.placeholder("title", "Title", (), TITLE, anchor="b")
    shapes.placeholder("ftr", "Foot", (), FOOT, place=10)
    shapes.placeholder("sldNum", "Number", (_number(),), NUMBER, place=11, align="r", field="slidenum")


def _number() -> SlideWords:
    return SlideWords(text("‹#›"), FOOT_STYLE)


def _text_styles() -> str:
    spaces = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    spaces += 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

    def level(number: int, size: int, colour: str, face: str) -> str:
        return (
            f'<a:lvl{number}pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="{size}" kern="1200"><a:solidFill>'
            f'<a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="+{face}-lt"/><a:ea typeface="+{face}-ea"/>'
            f"</a:defRPr></a:lvl{number}pPr>"
        )

    body = "".join(level(number, size, "tx1", "mn") for number, size in enumerate((1600, 1400, 1200), start=1))
    return (
        f"<p:txStyles {spaces}><p:titleStyle>{level(1, 2600, 'tx2', 'mj')}</p:titleStyle>"
        f"<p:bodyStyle>{body}</p:bodyStyle><p:otherStyle>{level(1, 1400, 'tx1', 'mn')}</p:otherStyle></p:txStyles>"
    )


def _around(file: Presentation, edition: Edition) -> None:
    package: Any = file.part.package
    theme = edition.context.theme
    for rels in (package._rels, file.part.rels, file.slide_masters[0].part.rels):
        for name, related in list(rels.items()):
            kind = related.reltype.rpartition("/")[2]
            if kind in LEFT_OUT:
                rels.pop(name)
            elif kind == "extended-properties":
                related.target_part._blob = application(edition)
            elif kind == "theme":
                related.target_part._blob = with_look_of_slides(related.target_part.blob, theme)


def with_look_of_slides(content: bytes, theme: Theme) -> bytes:
    """Return the theme of a file with our look, whose muted colour is the last that a theme holds."""
    return with_look(content, theme, ACCENTS, theme.palette.muted, face_family(theme, "serif"))
