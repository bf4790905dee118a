"""Pictures and charts in a line of text, each with its words for those who do not see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from impact.export.word.words import PIC, C, emu, quoted

if TYPE_CHECKING:
    from docx.opc.part import Part, XmlPart

    from impact.export.native_charts import NativeChart
    from impact.export.word.maker import Maker

CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def inline(maker: Maker, graphic: str, width: float, height: float, alt: str, name: str) -> str:
    """Return a drawing as a run.

    Args:
        maker: of the document. graphic: what is drawn. width, height: of it [pt]. alt: what it shows; empty for an
            ornament. name: what the list of drawings calls it.
    """
    number = next(maker.numbers)
    said = f" descr={quoted(alt)}" if alt else ""
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{emu(width)}" cy="{emu(height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{number}" name={quoted(f"{name} {number}")}{said}/><wp:cNvGraphicFramePr/>'
        f"<a:graphic>{graphic}</a:graphic></wp:inline></w:drawing></w:r>"
    )


def picture(maker: Maker, content: bytes, width: float, height: float, alt: str, name: str, part: XmlPart) -> str:
    """Return a PNG or JPEG file as a run of a part of the document.

    Args:
        maker: of the document. content: of the file. width, height: of the picture [pt]. alt, name: see `inline`.
        part: of the package, to which the picture belongs.
    """
    import io

    number, _ = part.get_or_add_image(io.BytesIO(content))  # type: ignore[attr-defined]  # of parts that tell a story
    said = f" descr={quoted(alt)}" if alt else ""
    shape = f'<a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm>'
    graphic = (
        f'<a:graphicData uri="{PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name={quoted(name)}{said}/><pic:cNvPicPr/>'
        f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr>{shape}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>'
    )
    return inline(maker, graphic, width, height, alt, name)


def charts(maker: Maker, made: Sequence[NativeChart], sizes: Sequence[tuple[float, float]], alt: str) -> str:
    """Return native charts beside each other as runs; the first says what all of them show.

    Args:
        maker: of the document. made: the charts. sizes: width and height of each [pt]. alt: what they show.
    """
    runs = []
    for place, (chart, (width, height)) in enumerate(zip(made, sizes, strict=True)):
        number = _filed(maker.part, chart, next(maker.chart_numbers))
        graphic = f'<a:graphicData uri="{C}"><c:chart r:id="{number}"/></a:graphicData>'
        said = alt if place == 0 else f"{chart.title}. {alt}"
        runs.append(inline(maker, graphic, width, height, said, "Chart"))
    return "".join(runs)


def _filed(part: Part, chart: NativeChart, number: int) -> str:
    """File a chart and its workbook in the package; return the id by which the document finds the chart."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part as PackagePart

    package = part.package
    assert package is not None
    book = PackagePart(PackURI(f"/word/embeddings/chart{number}.xlsx"), WORKBOOK, chart.workbook, package)
    # The relationship to the workbook is the chart's only one.
    outside = b'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    xml = chart.xml.replace(b"</c:chartSpace>", outside)
    home = PackagePart(PackURI(f"/word/charts/chart{number}.xml"), CHART, xml, package)
    home.relate_to(book, f"{RELATED}/package")
    return part.relate_to(home, f"{RELATED}/chart")
