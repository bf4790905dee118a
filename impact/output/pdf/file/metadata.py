"""What the file says about itself: title, language, dates, and the standards it keeps."""

from functools import cache, lru_cache
from html import escape
from typing import Any

from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFName, PDFStream, PDFString, PDFZCompress

from impact.document import Attachment, Document
from impact.output.pdf.file import reportlab_hooks
from impact.output.pdf.file.canvas import TaggedCanvas

_CARRIED = 128  # files that are kept compressed: those of all documents of a command
_PADDING = "\n" * 20  # room for readers that edit in place, as the XMP specification advises
_BOM = "\ufeff"

# PDF/A allows only schemas it knows; PDF/UA's is described in the file itself.
_UA_SCHEMA = """\
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""


def describe(canvas: TaggedCanvas, document: Document) -> None:
    """Set the information dictionary and the dates; no clock is read."""
    year, month, day = (int(part) for part in document.date.split("-"))
    reportlab_hooks.set_date(canvas.pdf, year, month, day)
    pdf = canvas.pdf
    pdf.setTitle(document.title)
    pdf.setAuthor(document.author)
    pdf.setSubject(document.subject)
    pdf.setKeywords(document.keywords)
    pdf.setCreator(document.producer)
    pdf.setProducer(document.producer)


def xmp(document: Document) -> XMP:
    """Return the metadata stream, which must say the same as the information dictionary."""
    packet = _packet(document).encode("utf-8")
    return XMP(creator=lambda _: packet)


def _packet(document: Document) -> str:
    stamp = f"{document.date}T00:00:00Z"

    def default_text(name: str, text: str) -> str:
        return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{name}>'

    facts = [
        "<dc:format>application/pdf</dc:format>",
        default_text("dc:title", document.title),
        default_text("dc:description", document.subject),
        f"<dc:creator><rdf:Seq><rdf:li>{escape(document.author)}</rdf:li></rdf:Seq></dc:creator>",
        f"<dc:language><rdf:Bag><rdf:li>{escape(document.lang)}</rdf:li></rdf:Bag></dc:language>",
        f"<xmp:CreateDate>{stamp}</xmp:CreateDate>",
        f"<xmp:ModifyDate>{stamp}</xmp:ModifyDate>",
        f"<xmp:CreatorTool>{escape(document.producer)}</xmp:CreatorTool>",
        f"<pdf:Producer>{escape(document.producer)}</pdf:Producer>",
        f"<pdf:Keywords>{escape(document.keywords)}</pdf:Keywords>",
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ]
    spaces = {
        "dc": "http://purl.org/dc/elements/1.1/",
        "xmp": "http://ns.adobe.com/xap/1.0/",
        "pdf": "http://ns.adobe.com/pdf/1.3/",
        "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
        "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    }
    names = " ".join(f'xmlns:{prefix}="{space}"' for prefix, space in spaces.items())
    lines = [
        f'<?xpacket begin="{_BOM}" id="W5M0MpCehiHzreSzNTczkc9d"?>',
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
        f'<rdf:Description rdf:about="" {names}>',
        *facts,
        "</rdf:Description>",
        _UA_SCHEMA,
        "</rdf:RDF>",
        "</x:xmpmeta>",
        f'{_PADDING}<?xpacket end="w"?>',
    ]
    return "\n".join(lines)


def output_intents(canvas: TaggedCanvas) -> PDFArray:
    profile = PDFStream(PDFDictionary({"N": 3, "Alternate": PDFName("DeviceRGB")}), _srgb_profile(), [PDFZCompress])
    name = "sRGB IEC61966-2.1"
    intent = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(name),
        "Info": PDFString(name),
        "DestOutputProfile": reportlab_hooks.pdf_document(canvas.pdf).Reference(profile),
    }
    return PDFArray([PDFDictionary(intent)])


@cache
def _srgb_profile() -> bytes:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The profile carries the time it was made and an identifier over it; both would differ in every file.
    profile[24:36] = bytes.fromhex("07e900010001000000000000")
    profile[84:100] = bytes(16)
    return bytes(profile)


def attachment_entries(canvas: TaggedCanvas, attachments: tuple[Attachment, ...]) -> dict[str, Any]:
    if not attachments:
        return {}
    document = reportlab_hooks.pdf_document(canvas.pdf)
    ordered = sorted(attachments, key=lambda attachment: attachment.name.encode("utf-16-be"))
    references = [document.Reference(_file_specification(document, attachment)) for attachment in ordered]
    names: list[Any] = []
    for attachment, reference in zip(ordered, references, strict=True):
        names += [PDFString(attachment.name), reference]
    tree = PDFDictionary({"EmbeddedFiles": PDFDictionary({"Names": PDFArray(names)})})
    return {"AF": PDFArray(references), "Names": tree}


class _CompressedOnce:
    pdfname = PDFZCompress.pdfname
    encode = staticmethod(lru_cache(_CARRIED)(PDFZCompress.encode))


def _file_specification(document: reportlab_hooks.PdfObject, attachment: Attachment) -> PDFDictionary:
    size = PDFDictionary({"Size": len(attachment.data), "ModDate": reportlab_hooks.date(document)})
    entries = {
        "Type": PDFName("EmbeddedFile"),
        "Subtype": "/" + attachment.media_type.replace("/", "#2F"),  # ReportLab lets a slash end the name (trap 8)
        "Params": size,
    }
    stream = document.Reference(PDFStream(PDFDictionary(entries), attachment.data, [_CompressedOnce()]))
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
