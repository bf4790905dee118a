"""A canvas on which all ink belongs to an element of the structure tree, or is marked as an artifact."""

import hashlib
import io
import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Literal

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString
from reportlab.pdfgen.canvas import Canvas

from impact.output.pdf.file import reportlab_hooks
from impact.output.pdf.file.structure import AnnotationRef, Element, MarkedContent, add_structure

# Operators that leave ink; between tagged stretches only others may stand.
_PAINTING = re.compile(r"(?<!\S)(?:S|s|f|F|f\*|B|B\*|b|b\*|Tj|TJ|'|\"|Do|sh|BI)(?!\S)")
_PRINTED = 4  # annotation flag: shown on paper too


class UntaggedError(RuntimeError):
    """Something was painted outside any tag or artifact: a bug in a block's drawing."""


class TaggedCanvas:
    """Pages under a structure tree.

    Coordinates are points from the lower left corner of the sheet. The page is never moved or scaled outside a
    drawing, so that positions of links and boxes are those of the sheet.
    """

    def __init__(self, size: tuple[float, float], lang: str, first_font: str) -> None:
        reportlab_hooks.install()
        self.width, self.height = size  # of the paper [pt]
        self._buffer = io.BytesIO()
        # A font of our own as the first one: Helvetica would get into every page, unembedded (trap 3).
        self.pdf = Canvas(
            self._buffer,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=lang,
            initialFontName=first_font,  # type: ignore[arg-type]  # a stub says float
        )
        self.pdf.setViewerPreference("DisplayDocTitle", "true")
        self.root = Element("Document")
        self._inside = [self.root]
        self._open = False
        self._on_page: list[Element] = []
        self._pages: list[list[Element]] = []
        self._annotations: list[Element] = []
        self._fields: list[reportlab_hooks.PdfObject] = []
        self._checked_to = 0
        self._digest = hashlib.blake2b(digest_size=16)  # of all pages, for the file's identifier

    @property
    def page_number(self) -> int:
        return int(self.pdf.getPageNumber())

    def write(self, code: str) -> None:
        reportlab_hooks.page_code(self.pdf).append(code)

    # Structure.

    @contextmanager
    def inside(self, element: Element) -> Iterator[Element]:
        """Put what is drawn in this context under `element`, which joins the tree at its first use."""
        self._inside[-1].attach(element)
        self._inside.append(element)
        yield element
        self._inside.pop()

    def attach(self, element: Element) -> None:
        self._inside[-1].attach(element)

    def marked(self, element: Element) -> AbstractContextManager[None]:
        """Return a context in which content of an element is drawn; such contexts do not nest."""
        return _Marked(self, element)

    def open_mark(self, element: Element) -> None:
        """Begin the content of an element; `marked` does so, and ends it."""
        number = len(self._on_page)
        self._on_page.append(element)
        element.children.append(MarkedContent(self.page_number, number))
        self._begin(f"/{element.tag} <</MCID {number}>> BDC")

    @contextmanager
    def artifact(self, kind: Literal["", "Header", "Footer"] = "") -> Iterator[None]:
        """Draw what is no content: rules, backgrounds, running heads, repeated table headers."""
        pagination = f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC"
        self._begin(pagination if kind else "/Artifact BMC")
        yield
        self.close_mark()

    def _begin(self, operator: str) -> None:
        if self._open:
            raise UntaggedError("a tag was opened inside another; close the first one before")
        self._check_untagged()
        self._open = True
        self.write(operator)

    def close_mark(self) -> None:
        self.write("EMC")
        self._open = False
        self._checked_to = len(reportlab_hooks.page_code(self.pdf))

    def _check_untagged(self) -> None:
        for code in reportlab_hooks.page_code(self.pdf)[self._checked_to :]:
            if _PAINTING.search(code):
                raise UntaggedError(f"painted outside any tag on page {self.page_number}: {code[:80]}")

    # Positions and links.

    def place(self, name: str, left: float, top: float) -> None:
        self.pdf.bookmarkPage(name, fit="XYZ", left=round(left, 2), top=round(top, 2), zoom=0)

    def outline(self, title: str, name: str, level: int) -> None:
        self.pdf.addOutlineEntry(title, name, level)

    def link(self, element: Element, box: tuple[float, float, float, float], href: str, words: str) -> None:
        """Make a rectangle a link that belongs to `element`.

        Args:
            element: of the structure tree. box: left, bottom, right, top. words: what the link is called.
            href: `#NAME` leads to a place in the document.
        """
        key = len(self._annotations)
        entries: dict[str, Any] = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray([round(value, 2) for value in box]),
            "Border": PDFArray([0, 0, 0]),
            "F": _PRINTED,
            "Contents": PDFString(words),
            "StructParent": _Later(self, key),
        }
        if href.startswith("#"):
            entries["Dest"] = reportlab_hooks.destination(self.pdf, href[1:])
        else:
            action = {"Type": PDFName("Action"), "S": PDFName("URI"), "URI": PDFString(href)}
            entries["A"] = PDFDictionary(action)
        reference = reportlab_hooks.add_annotation(self.pdf, PDFDictionary(entries))
        element.children.append(AnnotationRef(self.page_number, reference, key))
        self._annotations.append(element)

    def signature_field(self, element: Element, name: str, box: tuple[float, float, float, float], words: str) -> None:
        """Make a rectangle a field for a digital signature, which `element` holds; nothing is seen until it is signed.

        Args:
            element: joins the tree at the current place. name: of the field, one in a document.
            box: left, bottom, right, top. words: what the field is called for those who hear it.
        """
        self.attach(element)
        key = len(self._annotations)
        document = reportlab_hooks.pdf_document(self.pdf)
        left, bottom, right, top = (round(value, 2) for value in box)
        empty = reportlab_hooks.empty_form(document, f"Empty-{name}", right - left, top - bottom)
        entries: dict[str, Any] = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "FT": PDFName("Sig"),
            "T": PDFString(name),
            "TU": PDFString(words),
            "Rect": PDFArray([left, bottom, right, top]),
            "F": _PRINTED,
            "AP": PDFDictionary({"N": empty}),
            "StructParent": _Later(self, key),
        }
        reference = reportlab_hooks.add_annotation(self.pdf, PDFDictionary(entries))
        element.children.append(AnnotationRef(self.page_number, reference, key))
        self._annotations.append(element)
        self._fields.append(reference)

    def annotation_key(self, key: int) -> int:
        return len(self._pages) + key

    # Pages, forms and the file.

    def show_page(self) -> None:
        self._check_untagged()
        number = self.page_number
        self.pdf.showPage()
        # Tabs follow the structure, and the page finds its elements through the parent tree.
        page = reportlab_hooks.finished_page(self.pdf, number)
        reportlab_hooks.set_keys(page, StructParents=len(self._pages), Tabs=PDFName("S"))
        self._digest.update(reportlab_hooks.page_content(page))
        self._pages.append(self._on_page)
        self._on_page = []
        self._checked_to = 0

    @contextmanager
    def form(self, name: str, box: tuple[float, float, float, float]) -> Iterator[None]:
        """Draw a form that pages already show with `use_form`; it must stand inside an artifact there."""
        left, bottom, right, top = (round(edge) for edge in box)
        self.pdf.beginForm(name, left, bottom, right, top)
        yield
        for code in reportlab_hooks.page_code(self.pdf):
            self._digest.update(code.encode())
        self.pdf.endForm()

    def use_form(self, name: str) -> None:
        """Show a form that may be drawn later."""
        self.pdf.doForm(name)

    def finish_outline(self) -> None:
        """Number the pages for readers on screen, and show the outline where there is one to speak of."""
        self.pdf.addPageLabel(0, style="ARABIC")
        if any(element.tag in ("H1", "H2") for element in self.root.walk()):
            self.pdf.showOutline()

    def finish(self, catalog: dict[str, Any]) -> bytes:
        document = reportlab_hooks.pdf_document(self.pdf)
        annotations = [(self.annotation_key(key), element) for key, element in enumerate(self._annotations)]
        tree = add_structure(document, self.root, self._pages, annotations)
        marked = PDFDictionary({"Marked": "true"})
        if self._fields:
            catalog = catalog | {"AcroForm": PDFDictionary({"Fields": PDFArray(self._fields)})}
        reportlab_hooks.set_keys(reportlab_hooks.catalog(self.pdf), StructTreeRoot=tree, MarkInfo=marked, **catalog)
        reportlab_hooks.set_identity(self.pdf, self._digest.digest())
        self.pdf.save()
        return reportlab_hooks.without_vendor(self._buffer.getvalue())


class _Marked(AbstractContextManager[None]):
    """Content of one element: a class, since a page has hundreds of these and a generator takes twice as long."""

    def __init__(self, canvas: TaggedCanvas, element: Element) -> None:
        self._canvas, self._element = canvas, element

    def __enter__(self) -> None:
        self._canvas.open_mark(self._element)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if kind is None:
            self._canvas.close_mark()


class _Later(PDFObject):
    def __init__(self, canvas: TaggedCanvas, key: int) -> None:
        self._canvas, self._key = canvas, key

    def format(self, document: reportlab_hooks.PdfObject) -> bytes:
        return b"%d" % self._canvas.annotation_key(self._key)
