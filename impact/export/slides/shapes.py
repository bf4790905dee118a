"""What stands on a slide, as the elements of PresentationML: texts, rules, tables, charts and pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from impact.export.slides.letters import Letters, Words
from impact.export.word.words import emu, quoted

if TYPE_CHECKING:
    from pptx.parts.slide import BaseSlidePart

    from impact.export.native_charts import NativeChart

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
class Box:
    """A place on a slide [pt], from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def frame(self) -> str:
        """The place as drawings give it."""
        return (
            f'<a:off x="{emu(self.left)}" y="{emu(self.top)}"/><a:ext cx="{emu(self.width)}" cy="{emu(self.height)}"/>'
        )


class Shapes:
    """Puts shapes on a slide, a layout or a master, in the order in which they are read."""

    def __init__(self, part: BaseSlidePart, tree: Any, letters: Letters) -> None:
        self._part, self._tree, self._letters, self._count = part, tree, letters, 1

    def _add(self, xml: str) -> None:
        from pptx.oxml import parse_xml

        self._tree.append(parse_xml(xml))

    def _next(self) -> int:
        self._count += 1
        return self._count

    def placeholder(
        self, kind: str, name: str, paragraphs: Sequence[Words], box: Box | None = None, *,
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

    def text(self, name: str, box: Box, paragraphs: Sequence[Words], anchor: Anchor = "t", align: str = "l") -> None:
        """Add a box of text."""
        body = self._letters.written(paragraphs, align)
        self._add(
            f'<p:sp {ROOT}><p:nvSpPr><p:cNvPr id="{self._next()}" name={quoted(name)}/><p:cNvSpPr txBox="1"/><p:nvPr/>'
            f'</p:nvSpPr><p:spPr><a:xfrm>{box.frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>'
            f"</p:spPr><p:txBody>{_body(anchor)}<a:lstStyle/>{body}</p:txBody></p:sp>"
        )

    def rule(self, name: str, box: Box, colour: str) -> None:
        """Add a bar of one colour of the theme, which is no content."""
        self._add(
            f'<p:sp {ROOT}><p:nvSpPr><p:cNvPr id="{self._next()}" name={quoted(name)}>{ORNAMENT}</p:cNvPr><p:cNvSpPr/>'
            f'<p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>{box.frame}</a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
            f'</a:prstGeom><a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
            "</p:sp>"
        )

    def chart(self, name: str, box: Box, chart: NativeChart, alt: str) -> None:
        """Add a chart with its workbook."""
        from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
        from pptx.parts.chart import ChartPart

        package = self._part.package
        place = package.next_partname(ChartPart.partname_template)
        part = ChartPart.load(place, CONTENT_TYPE.DML_CHART, package, chart.xml)
        part.chart_workbook.update_from_xlsx_blob(chart.workbook)
        number = self._part.relate_to(part, RELATIONSHIP_TYPE.CHART)
        content = f'<a:graphicData uri="{C}"><c:chart xmlns:c="{C}" r:id="{number}"/></a:graphicData>'
        self._add(self._frame(name, box, content, alt))

    def table(self, name: str, box: Box, rows: Sequence[Sequence[Sequence[Words]]], shares: Sequence[float],
              alt: str) -> None:  # fmt: skip
        """Add a table whose first row heads its columns.

        Args:
            name: for the list of shapes. box: where it stands. rows: cells with their paragraphs.
            shares: of the width, one for each column. alt: what it shows.
        """
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

    def _cell(self, paragraphs: Sequence[Words], *, head: bool) -> str:
        line = '<a:lnB w="6350"><a:solidFill><a:schemeClr val="folHlink"/></a:solidFill></a:lnB>'
        none = "".join(f'<a:{side} w="0"><a:noFill/></a:{side}>' for side in ("lnL", "lnR", "lnT"))
        fill = '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>' if head else "<a:noFill/>"
        return (
            f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{self._letters.written(paragraphs)}</a:txBody>"
            f"<a:tcPr>{none}{line}{fill}</a:tcPr></a:tc>"
        )

    def _frame(self, name: str, box: Box, content: str, alt: str) -> str:
        return (
            f'<p:graphicFrame {ROOT}><p:nvGraphicFramePr><p:cNvPr id="{self._next()}" name={quoted(name)} '
            f'descr={quoted(alt)}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
            f"</p:nvGraphicFramePr><p:xfrm>{box.frame}</p:xfrm><a:graphic>{content}</a:graphic></p:graphicFrame>"
        )

    def picture(self, name: str, box: Box, content: bytes, alt: str) -> None:
        """Add a PNG file, as large as the box allows, at its left; without words for it where it is an ornament."""
        image, number = self._part.get_or_add_image_part(io.BytesIO(content))
        across, down = image.image.size
        times = min(box.width / across, box.height / down)
        said = f" descr={quoted(alt)}/>" if alt else f">{ORNAMENT}</p:cNvPr>"
        frame = Box(box.left, box.top, across * times, down * times).frame
        self._add(
            f'<p:pic {ROOT}><p:nvPicPr><p:cNvPr id="{self._next()}" name={quoted(name)}{said}<p:cNvPicPr>'
            '<a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{number}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>{frame}'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )


FIELD = "{9A1C7E52-1D4B-4F0A-9B53-2C6E8A7D4F10}"  # of the number of a slide


def _body(anchor: Anchor) -> str:
    return f'<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
