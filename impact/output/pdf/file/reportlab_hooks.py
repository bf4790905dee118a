"""The only place that touches private parts of ReportLab.

ReportLab's open-source edition has no tags and no PDF/A, and writes its own name into each file. Each function here
uses one private attribute or method, and says which trap it avoids; `tests/pdf/test_traps.py` lists the traps by
number. `tests/pdf/test_hooks.py` names every function, so that an upgrade of ReportLab that breaks one fails with a
clear message.
"""

import os
from typing import Any, TypeAlias

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDate, PDFDictionary, PDFName, PDFStream
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from impact.core.errors import ImpactError
from impact.core.text import shortened

# ReportLab's document, catalog, pages and references have no types that are public.
PdfObject: TypeAlias = Any

_STREAM_END = b"endstream\n"
# Both characters: compressed data may end in either, and readers that look for the end of the data rather than count
# it (page-validation 0.11 is one) take "\r" of the data and "\n" of ours for a single line end.
_LINE_END = b"\r\n"
_VENDOR_COMMENT = b" ReportLab Generated PDF document (opensource)"
_CODES_IN_A_BLOCK = 100  # the CMap format allows no more entries in one bfchar block


def install() -> None:
    """Make ReportLab write streams as PDF/A asks; other users of ReportLab in the process get valid files as before.

    Trap 1: ReportLab writes no line end before `endstream`. Trap 4: with ASCII85 a file has a quarter more bytes.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "").strip()  # read by ReportLab; our dates are those of the scenario
    if epoch and not (epoch.isascii() and epoch.isdigit() and len(epoch) < 12):
        raise ImpactError(f"SOURCE_DATE_EPOCH is '{shortened(epoch)}'. Give whole seconds since 1970, or take it out.")
    rl_config.useA85 = 0
    # Asked of a stream that does not itself end in a line end, as one compressed stream in 256 does.
    probe = pdfdoc.PDFStream(PDFDictionary({}), b"x").format(pdfdoc.PDFDocument())
    if not probe.endswith(b"x" + _STREAM_END):
        return
    original = pdfdoc.PDFStream.format

    def format_with_line_end(self: PdfObject, document: PdfObject) -> bytes:
        written: bytes = original(self, document)
        return written.removesuffix(_STREAM_END) + _LINE_END + _STREAM_END

    pdfdoc.PDFStream.format = format_with_line_end  # type: ignore[method-assign]  # the hook itself


class EmbeddedFont(TTFont):
    """A TrueType font whose ToUnicode maps are true.

    Trap 2: ReportLab maps unused codes to U+0000, and characters above U+FFFF to five hex digits.
    """

    def addObjects(self, doc: PdfObject) -> None:  # noqa: N802  # ReportLab's name
        subsets = [list(subset) for subset in self.state[doc].subsets]
        before = set(doc.idToObject)
        try:
            super().addObjects(doc)
        except Exception as error:  # ReportLab cuts the font here, and fails in many ways on one that is damaged
            raise ImpactError(_damage_message(self.face.filename, error)) from None
        maps = [doc.idToObject[name] for name in doc.idToObject if name not in before and name.startswith("toUnicode")]
        if len(maps) != len(subsets):
            raise RuntimeError(f"ReportLab wrote {len(maps)} ToUnicode maps for {len(subsets)} subsets")
        for stream, subset in zip(maps, subsets, strict=True):
            stream.content = _unicode_map(subset)


def register_font(name: str, path: str) -> PdfObject:
    """Return the font of a file under a name of its own.

    `registerFont` hands out the font it met first for all files of one PostScript name, such as two cuts of a face.

    Raises:
        ImpactError: the font is damaged, or of a kind that ReportLab does not embed.
    """
    if name not in pdfmetrics.getRegisteredFontNames():
        try:
            font = EmbeddedFont(name, path, asciiReadable=False)
        except Exception as error:  # ReportLab reads what it finds without looking first
            raise ImpactError(_damage_message(path, error)) from None
        pdfmetrics._fonts[name] = font  # type: ignore[attr-defined]
    return pdfmetrics.getFont(name)


def _damage_message(path: str, error: Exception) -> str:
    why = f"{type(error).__name__}: {error}"
    return f"'{path}': this font cannot be embedded ({shortened(why, 120)}). Use another edition of the family."


def _unicode_map(subset: list[int]) -> str:
    known = [(code, character) for code, character in enumerate(subset) if character]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(known), _CODES_IN_A_BLOCK):
        block = known[start : start + _CODES_IN_A_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{chr(character).encode('utf-16-be').hex().upper()}>" for code, character in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def pdf_document(canvas: Canvas) -> PdfObject:
    """Return the document under a canvas: subsets of fonts and named objects belong to it."""
    return canvas._doc  # type: ignore[attr-defined]


def catalog(canvas: Canvas) -> PdfObject:
    return pdf_document(canvas).Catalog


def page_code(canvas: Canvas) -> list[str]:
    """Return the operators written so far on the current page (or form)."""
    code: list[str] = canvas._code  # type: ignore[attr-defined]
    return code


def finished_page(canvas: Canvas, page_number: int) -> PdfObject:
    return pdf_document(canvas).idToObject[f"Page{page_number}"]


def page_content(page: PdfObject) -> bytes:
    """Return the operators of a page that `showPage` has closed, as they are compressed when the file is written."""
    content: str = page.stream
    return content.encode()


def number_of(document: PdfObject, name: str) -> int:
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number


def set_keys(target: PdfObject, **values: PdfObject) -> None:
    """Set keys that ReportLab's page or catalog does not know, such as StructParents, Tabs or OutputIntents.

    ReportLab writes the keys of a fixed list and drops all others; the list of this one object is extended.
    """
    target.__NoDefault__ = [*target.__NoDefault__, *(key for key in values if key not in target.__NoDefault__)]
    for key, value in values.items():
        setattr(target, key, value)


def opacity(canvas: Canvas, key: str, value: float) -> str:
    """Return the operator that sets opacity (`ca` fills, `CA` strokes).

    `setFillAlpha` leaves the operator out when it sees no change, and does not see `q ... Q`.
    """
    names = canvas._extgstate._c  # type: ignore[attr-defined]
    name = names.setdefault((key, value), f"gRLs{len(names)}")
    return f"/{name} gs"


def add_annotation(canvas: Canvas, annotation: PDFDictionary) -> PdfObject:
    """Add an annotation to the current page and return the reference to it.

    Trap 9: ReportLab's own link annotations refuse /F, /StructParent and, for addresses, /Contents.
    """
    canvas._addAnnotation(annotation)  # type: ignore[attr-defined]
    return canvas._annotationrefs[-1]  # type: ignore[attr-defined]


def empty_form(document: PdfObject, name: str, width: float, height: float) -> PdfObject:
    """Return the reference to a picture with nothing in it: PDF/A asks for one wherever a field is not yet filled."""
    box = PDFArray([0, 0, round(width, 2), round(height, 2)])
    entries = {"Type": PDFName("XObject"), "Subtype": PDFName("Form"), "BBox": box, "Resources": PDFDictionary({})}
    return document.Reference(PDFStream(PDFDictionary(entries), b" "), name)


def destination(canvas: Canvas, name: str) -> PdfObject:
    return canvas._bookmarkReference(name)  # type: ignore[attr-defined]


def set_date(canvas: Canvas, year: int, month: int, day: int) -> None:
    """Date the document; `invariant` alone would say 1 January 2000, the environment is not ours to set."""
    stamp = pdf_document(canvas)._timeStamp
    stamp.YMDhms = (year, month, day, 0, 0, 0)
    stamp.dhh = stamp.dmm = 0


def date(document: PdfObject) -> PDFDate:
    return PDFDate(ts=document._timeStamp)


def set_identity(canvas: Canvas, digest: bytes) -> None:
    """Set the file identifier; ReportLab's depends on the title alone and carries its own name as a comment."""
    text = digest.hex().upper().encode("ascii")
    pdf_document(canvas)._ID = b"[<" + text + b"><" + text + b">]"


def without_vendor(pdf: bytes) -> bytes:
    """Return the file without the vendor's name in its second line; the length, and so all offsets, stay."""
    end = pdf.index(b"\n", pdf.index(b"\n") + 1)
    head = pdf[:end].replace(_VENDOR_COMMENT, b" " * len(_VENDOR_COMMENT))
    return head + pdf[end:]
