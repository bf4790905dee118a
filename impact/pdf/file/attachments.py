"""Files carried inside the document, as PDF/A-3 associated files."""

from __future__ import annotations

from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from impact.document import Attachment
from impact.pdf.file import hooks
from impact.pdf.file.canvas import TaggedCanvas


def attachment_entries(canvas: TaggedCanvas, attachments: tuple[Attachment, ...]) -> dict[str, Any]:
    """Return the catalog entries that carry the files: the list of associated files and the tree of their names."""
    if not attachments:
        return {}
    document = hooks.pdf_document(canvas.pdf)
    ordered = sorted(attachments, key=lambda attachment: attachment.name.encode("utf-16-be"))
    references = [document.Reference(_file_specification(document, attachment)) for attachment in ordered]
    names: list[Any] = []
    for attachment, reference in zip(ordered, references, strict=True):
        names += [PDFString(attachment.name), reference]
    tree = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})
    return {"AF": PDFArray(references), "Names": tree}


def _file_specification(document: hooks.PdfObject, attachment: Attachment) -> PDFDictionary:
    size = PDFDictionary({"Size": len(attachment.data), "ModDate": hooks.date(document)})
    entries = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": _media_type(attachment.media_type),
        "Params": size,
    }
    stream = document.Reference(PDFStream(PDFDictionary(entries), attachment.data, [PDFZCompress]))
    return PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(attachment.name),
            "UF": PDFString(attachment.name),
            "Desc": PDFString(attachment.description),
            "AFRelationship": PDFName(attachment.relationship),
            "EF": PDFDictionary({"F": stream, "UF": stream}),
        }
    )


def _media_type(media_type: str) -> str:
    """Return a media type as a PDF name; ReportLab leaves the slash as it is, which ends the name (trap 8)."""
    return "/".join(["", media_type.replace("/", "#2F")])
