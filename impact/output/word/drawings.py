"""What a Word file carries besides words: pictures and charts, with their words for those who do not see; fonts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from impact.output.office.fonts import family_of, is_chinese_language
from impact.output.office.zip_files import braced
from impact.output.word.runs import PIC, C, R, W, emu, quoted
from impact.theme.fonts import chinese_files, font_file
from impact.theme.theme import Theme

if TYPE_CHECKING:
    from docx.opc.part import Part, XmlPart

    from impact.output.office.native_charts import NativeChart
    from impact.output.word.render import Maker

CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
# Role of a face, and as which of the four of its family it is embedded. Bold is what Word makes of strong words.
FACES = (("regular", "Regular"), ("bold", "Bold"), ("italic", "Italic"), ("light", "Regular"), ("serif", "Regular"))
MIXED = 32  # bytes of a font that are mixed with its key
INSTEAD = {"serif": "Georgia"}  # what stands in for a face that cannot be had
SANS, CHINESE = "Calibri", "Microsoft YaHei"


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
    """Return native charts beside each other as runs; the first says what all of them show."""
    runs = []
    for place, (chart, (width, height)) in enumerate(zip(made, sizes, strict=True)):
        number = _filed(maker.part, chart, next(maker.chart_numbers))
        graphic = f'<a:graphicData uri="{C}"><c:chart r:id="{number}"/></a:graphicData>'
        said = alt if place == 0 else f"{chart.title}. {alt}"
        runs.append(inline(maker, graphic, width, height, said, "Chart"))
    return "".join(runs)


def _filed(part: Part, chart: NativeChart, number: int) -> str:
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


def embed(theme: Theme, lang: str, table: Part, package: Any) -> None:
    """Write the table of fonts, with the faces that a document is set in: it looks alike where they are not installed.

    Their licences allow it. The format asks that the first bytes of a font are mixed with a key, which is beside it.
    """
    faces = [(role, place, font_file(getattr(theme.faces, role), theme.fonts_from)) for role, place in FACES]
    if is_chinese_language(lang):
        faces.append(("chinese", "Regular", chinese_files(theme)[0]))
    families: dict[str, list[str]] = {}
    instead: dict[str, str] = {}
    for number, (role, place, file) in enumerate(faces, start=1):
        name = family_of(file)
        key = braced(file.read_bytes())
        instead.setdefault(name, CHINESE if role == "chinese" else INSTEAD.get(role, SANS))
        related = table.relate_to(_font_part(package, number, _mixed(file.read_bytes(), key)), f"{RELATED}/font")
        families.setdefault(name, []).append(f'<w:embed{place} r:id="{related}" w:fontKey="{key}"/>')
    fonts = "".join(
        f"<w:font w:name={quoted(name)}><w:altName w:val={quoted(instead[name])}/>{''.join(sorted(own, key=_order))}"
        "</w:font>"
        for name, own in families.items()
    )
    table._blob = f'<w:fonts xmlns:w="{W}" xmlns:r="{R}">{fonts}</w:fonts>'.encode()


def _order(embedded: str) -> int:
    return ("Regular", "Bold", "Italic").index(embedded.removeprefix("<w:embed").partition(" ")[0])


def _mixed(content: bytes, key: str) -> bytes:
    """Return a font whose first bytes are mixed with the bytes of its key, the last of them first."""
    digits = bytes.fromhex(key.strip("{}").replace("-", ""))[::-1]
    head = bytes(byte ^ digits[place % len(digits)] for place, byte in enumerate(content[:MIXED]))
    return head + content[MIXED:]


def _font_part(package: Any, number: int, content: bytes) -> Part:
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    return Part(PackURI(f"/word/fonts/font{number}.odttf"), FONT, content, package)
