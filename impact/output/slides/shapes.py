"""What stands on a slide, as PresentationML: texts as they are set, rules, tables, charts and pictures."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from impact.charts.drawing.labels import TextMeasure, Weight
from impact.charts.drawing.style import ChartStyle
from impact.document import Span, Text, plain
from impact.output.office.fonts import is_chinese_language, office_language
from impact.output.word.runs import emu, quoted, safe
from impact.theme.fonts import unbroken
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from pptx.parts.slide import BaseSlidePart

    from impact.output.office.native_charts import NativeChart

LEADING = 1.2  # distance of base lines, in sizes of the text, as programs set a line of 100 %
SMALLER_UNIT = 0.6  # than the numeral before it
WIDER = 1.05  # what letters may be wider where another program sets them
HUNDREDTHS = 100  # of a point, in which letters are measured
LOWERED, RAISED = "-25000", "30000"
CITED = re.compile(r"\[\d+\](?:–\[\d+\])?,?")  # a source in a text
OTHER = "en-GB"  # the second language that programs look words up in
Colour = Literal["tx1", "tx2", "folHlink", "bg1"]  # of the theme: ink, navy, muted, paper


@dataclass(frozen=True)
class SlideTextStyle:
    """How a paragraph looks.

    Attributes:
        size: of the letters [pt]. colour: of the theme. strong: bold. heads: in the face of headings.
        before: room over it [pt].
    """

    size: float
    colour: Colour = "tx1"
    strong: bool = False
    heads: bool = False
    before: float = 0.0

    @property
    def weight(self) -> Weight:
        return "serif" if self.heads else "bold" if self.strong else "regular"


@dataclass(frozen=True)
class SlideWords:
    """One paragraph.

    Attributes:
        text: its words. style: their look. unit: what stands behind a numeral, in smaller letters.
    """

    text: Text
    style: SlideTextStyle
    unit: str = ""

    def at(self, times: float) -> SlideWords:
        style = replace(self.style, size=round(self.style.size * times, 1), before=self.style.before * times)
        return replace(self, style=style)

    @property
    def pieces(self) -> Iterator[tuple[str, SlideTextStyle]]:
        """Yield what no line is broken in, with its look."""
        strong = self.style.strong or any(span.strong for span in self.text)
        yield from ((piece, replace(self.style, strong=strong)) for piece in unbroken(plain(self.text)))
        yield from ((f" {piece.strip()}", self.of_unit) for piece in unbroken(self.unit))

    @property
    def of_unit(self) -> SlideTextStyle:
        return replace(self.style, size=round(self.style.size * SMALLER_UNIT, 1))


class SlideText:
    def __init__(self, theme: Theme, lang: str) -> None:
        self._measure, self._lang = TextMeasure(ChartStyle(theme, 100.0)), lang

    def width(self, said: str, style: SlideTextStyle) -> float:
        return self._measure.width(said, style.weight) / self._measure.size * style.size * WIDER

    def lines(self, words: SlideWords, width: float) -> int:
        count, line = 1, 0.0
        for piece, style in words.pieces:
            if line and line + self.width(piece.rstrip(), style) > width:
                count, line, piece = count + 1, 0.0, piece.lstrip()
            line += self.width(piece, style)
        return count

    def widest_piece(self, words: SlideWords) -> float:
        """Return the width of what no line is broken in [pt]."""
        return max((self.width(piece.strip(), style) for piece, style in words.pieces), default=0.0)

    def height(self, paragraphs: Sequence[SlideWords], width: float) -> float:
        return sum(
            each.style.before * bool(place) + self.lines(each, width) * each.style.size * LEADING
            for place, each in enumerate(paragraphs)
        )

    def written(self, paragraphs: Sequence[SlideWords], align: str = "l") -> str:
        return "".join(self._paragraph(each, place, align) for place, each in enumerate(paragraphs)) or "<a:p/>"

    def _paragraph(self, words: SlideWords, place: int, align: str) -> str:
        before = round(words.style.before * HUNDREDTHS) if place else 0
        head = (
            f'<a:pPr marL="0" indent="0" algn="{align}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef>'
            f'<a:spcPts val="{before}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft><a:buNone/></a:pPr>'
        )
        runs = "".join(
            f"<a:r>{self._look(words.style, span)}<a:t>{safe(span.text)}</a:t></a:r>"
            for span in words.text
            if span.text
        )
        if words.unit:
            runs += f"<a:r>{self._look(words.of_unit, Span(words.unit))}<a:t> {safe(words.unit)}</a:t></a:r>"
        return f"<a:p>{head}{runs}</a:p>"

    def _look(self, style: SlideTextStyle, span: Span) -> str:
        slanted = span.emphasis and not is_chinese_language(span.lang or self._lang)  # Chinese letters have no italics
        marks = f' b="{int(style.strong or span.strong)}" i="{int(slanted)}"'
        marks += f' baseline="{LOWERED if span.script == "sub" else RAISED}"' if span.script else ""
        face = "mj" if style.heads else "mn"
        return (
            f'<a:rPr lang={quoted(office_language(span.lang or self._lang))} altLang="{OTHER}"'
            f' sz="{round(style.size * HUNDREDTHS)}"{marks}>'
            f'<a:solidFill><a:schemeClr val="{style.colour}"/></a:solidFill>'
            f'<a:latin typeface="+{face}-lt"/><a:ea typeface="+{face}-ea"/></a:rPr>'
        )


def as_many(
    letters: SlideText, paragraphs: Sequence[SlideWords], width: float, height: float
) -> tuple[SlideWords, ...]:
    """Return the first paragraphs that a box has room for; one too long is left out whole, with what follows."""
    for count in range(len(paragraphs), 0, -1):
        if letters.height(paragraphs[:count], width) <= height:
            return tuple(paragraphs[:count])
    return ()


def bare(said: Text) -> Text:
    """Return a text without links, whose targets a presentation does not have, and without numbers of sources."""
    found: list[Span] = []
    for span in said:
        if span.href.startswith("#") and CITED.fullmatch(span.text):
            if found:
                found[-1] = replace(found[-1], text=found[-1].text.rstrip())
        else:
            found.append(replace(span, href="", says="", cell=""))
    return tuple(found)


def unlinked(said: Text) -> Text:
    """Return a text without links: numbers of sources are those of the brief's list."""
    return tuple(replace(span, href="", says="", cell="") for span in said)


P = "http://schemas.openxmlformats.org/presentationml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
C = "http://schemas.openxmlformats.org/drawingml/2006/chart"
ROOT = f'xmlns:p="{P}" xmlns:a="{A}" xmlns:r="{R}"'
ORNAMENT = (  # what is drawn for the eye alone, as programs that read aloud know it
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
)
Anchor = Literal["t", "ctr", "b"]


@dataclass(frozen=True)
class SlideBox:
    """A place on a slide [pt], from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def frame(self) -> str:
        return (
            f'<a:off x="{emu(self.left)}" y="{emu(self.top)}"/><a:ext cx="{emu(self.width)}" cy="{emu(self.height)}"/>'
        )


class SlideShapes:
    def __init__(self, part: BaseSlidePart, tree: Any, letters: SlideText) -> None:
        self._part, self._tree, self._letters, self._count = part, tree, letters, 1

    def _add(self, xml: str) -> None:
        from pptx.oxml import parse_xml

        self._tree.append(parse_xml(xml))

    def _next(self) -> int:
        self._count += 1
        return self._count

    def placeholder(
        self, kind: str, name: str, paragraphs: Sequence[SlideWords], box: SlideBox | None = None, *,
        place: int | None = None, anchor: Anchor = "t", align: str = "l", field: str = "",
    ) -> None:  # fmt: skip
        """Add a placeholder.

        Args:
            kind: title, ctrTitle, subTitle, ftr or sldNum. name: for the list of shapes. paragraphs: what it holds.
            box: where it stands, where not as its layout says. place: by which its layout is told.
            anchor: at which side of the box the text begins. align: of its lines. field: that its text is of.
        """
        number = self._next()
        at = "" if place is None else f' sz="quarter" idx="{place}"'
        lock = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        frame = "" if box is None else f'<a:xfrm>{box.frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        shape = f"<p:spPr>{frame}</p:spPr>"
        body = self._letters.written(paragraphs, align)
        if field:
            body = body.replace("<a:r>", f'<a:fld id="{FIELD}" type="{field}">').replace("</a:r>", "</a:fld>")
        self._add(
            f'<p:sp {ROOT}><p:nvSpPr><p:cNvPr id="{number}" name={quoted(name)}/>{lock}<p:nvPr>'
            f'<p:ph type="{kind}"{at}/></p:nvPr></p:nvSpPr>'
            f"{shape}<p:txBody>{_body(anchor)}<a:lstStyle/>{body}</p:txBody></p:sp>"
        )

    def text(
        self, name: str, box: SlideBox, paragraphs: Sequence[SlideWords], anchor: Anchor = "t", align: str = "l"
    ) -> None:
        body = self._letters.written(paragraphs, align)
        self._add(
            f'<p:sp {ROOT}><p:nvSpPr><p:cNvPr id="{self._next()}" name={quoted(name)}/><p:cNvSpPr txBox="1"/><p:nvPr/>'
            f'</p:nvSpPr><p:spPr><a:xfrm>{box.frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
            f"</p:spPr><p:txBody>{_body(anchor)}<a:lstStyle/>{body}</p:txBody></p:sp>"
        )

    def rule(self, name: str, box: SlideBox, colour: str) -> None:
        self._add(
            f'<p:sp {ROOT}><p:nvSpPr><p:cNvPr id="{self._next()}" name={quoted(name)}>{ORNAMENT}</p:cNvPr><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>{box.frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            f'</a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
            "</p:sp>"
        )

    def chart(self, name: str, box: SlideBox, chart: NativeChart, alt: str) -> None:
        from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
        from pptx.parts.chart import ChartPart

        package = self._part.package
        place = package.next_partname(ChartPart.partname_template)
        part = ChartPart.load(place, CONTENT_TYPE.DML_CHART, package, chart.xml)
        part.chart_workbook.update_from_xlsx_blob(chart.workbook)
        number = self._part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        content = f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{number}"/></a:graphicData>'
        self._add(self._frame(name, box, content, alt))

    def table(self, name: str, box: SlideBox, rows: Sequence[Sequence[Sequence[SlideWords]]], shares: Sequence[float],
              alt: str) -> None:  # fmt: skip
        """Add a table whose first row heads its columns."""
        grid = "".join(f'<a:gridCol w="{emu(box.width * share)}"/>' for share in shares)
        height = emu(box.height / max(1, len(rows)))
        made = "".join(
            f'<a:tr h="{height}">{"".join(self._cell(cell, head=not place) for cell in row)}</a:tr>'
            for place, row in enumerate(rows)
        )
        content = (
            '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
            f'<a:tblPr firstRow="1"/><a:tblGrid>{grid}</a:tblGrid>{made}</a:tbl></a:graphicData>'
        )
        self._add(self._frame(name, box, content, alt))

    def _cell(self, paragraphs: Sequence[SlideWords], *, head: bool) -> str:
        line = '<a:lnB w="6350"><a:solidFill><a:schemeClr val="folHlink"/></a:solidFill></a:lnB>'
        none = "".join(f'<a:{side} w="0"><a:noFill/></a:{side}>' for side in ("lnL", "lnR", "lnT"))
        fill = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>' if head else "<a:noFill/>"
        return (
            f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{self._letters.written(paragraphs)}</a:txBody>"
            f"<a:tcPr>{none}{line}{fill}</a:tcPr></a:tc>"
        )

    def _frame(self, name: str, box: SlideBox, content: str, alt: str) -> str:
        return (
            f'<p:graphicFrame {ROOT}><p:nvGraphicFramePr><p:cNvPr id="{self._next()}" name={quoted(name)} '
            f'descr={quoted(alt)}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
            f"</p:nvGraphicFramePr><p:xfrm>{box.frame}</p:xfrm><a:graphic>{content}</a:graphic></p:graphicFrame>"
        )

    def picture(self, name: str, box: SlideBox, content: bytes, alt: str) -> None:
        """Add a PNG file, as large as the box allows, at its left; without words for it where it is an ornament."""
        image, number = self._part.get_or_add_image_part(io.BytesIO(content))
        across, down = image.image.size
        times = min(box.width / across, box.height / down)
        said = f" descr={quoted(alt)}/>" if alt else f">{ORNAMENT}</p:cNvPr>"
        frame = SlideBox(box.left, box.top, across * times, down * times).frame
        self._add(
            f'<p:pic {ROOT}><p:nvPicPr><p:cNvPr id="{self._next()}" name={quoted(name)}{said}<p:cNvPicPr>'
            '<a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{number}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>{frame}'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )


FIELD = "{9A1C7E52-1D4B-4F0A-9B53-2C6E8A7D4F10}"  # of the number of a slide


def _body(anchor: Anchor) -> str:
    return f'<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
