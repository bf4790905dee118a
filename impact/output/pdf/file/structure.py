"""The structure tree: what each mark on the pages is, for readers that cannot see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

from impact.output.pdf.file import reportlab_hooks
from impact.output.pdf.file.reportlab_hooks import PdfObject

TREE = "StructTreeRoot"  # its name in the file
# A name (text), a number, or a list of numbers.
Attribute: TypeAlias = str | float | Sequence[float]


@dataclass(frozen=True)
class MarkedContent:
    """A run of marks on one page that belongs to an element.

    Attributes:
        page: number of the page, from 1.
        number: of the run on its page, from 0.
    """

    page: int
    number: int


@dataclass(frozen=True)
class AnnotationRef:
    """An annotation (a link) that belongs to an element.

    Attributes:
        page: number of the page, from 1.
        key: number of the annotation in the document, from 0.
    """

    page: int
    reference: PdfObject
    key: int


@dataclass(eq=False)
class Element:
    """A node of the structure tree.

    Attributes:
        tag: standard structure type, such as P, H1, Table.
        alt: text alternative.
        lang: BCP 47 language when it differs from the document's.
        attributes: such as {"O": "Table", "Scope": "Column"}.
        parent: the element above; None while it stands in no tree.
        children: elements, marks and annotations, in reading order.
    """

    tag: str
    alt: str = ""
    lang: str = ""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    parent: Element | None = None
    children: list[Element | MarkedContent | AnnotationRef] = field(default_factory=list)

    def add(self, child: Element) -> Element:
        child.parent = self
        self.children.append(child)
        return child

    def attach(self, child: Element) -> None:
        """Append an element unless it stands somewhere already: pieces of one block share it."""
        if child.parent is None:
            self.add(child)

    def walk(self) -> Iterator[Element]:
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [child for child in reversed(element.children) if isinstance(child, Element)]


def table_attributes(scope: str = "", columns: int = 1, rows: int = 1) -> dict[str, Attribute]:
    """Return the attributes of a table cell; `scope` (Column, Row) makes it a header."""
    attributes: dict[str, Attribute] = {}
    if scope:
        attributes["Scope"] = scope
    if columns > 1:
        attributes["ColSpan"] = columns
    if rows > 1:
        attributes["RowSpan"] = rows
    return {"O": "Table", **attributes} if attributes else {}


def box_attributes(left: float, bottom: float, right: float, top: float) -> dict[str, Attribute]:
    box = [round(value, 2) for value in (left, bottom, right, top)]
    return {"O": "Layout", "Placement": "Block", "BBox": box}


class _Written(PDFObject):
    """An object of the file whose bytes are known once all objects have their numbers."""

    def __init__(self) -> None:
        self.content = b""

    def format(self, document: PdfObject) -> bytes:
        return self.content


def add_structure(
    document: PdfObject,
    root: Element,
    pages: Sequence[Sequence[Element]],
    annotations: Sequence[tuple[int, Element]],
) -> PdfObject:
    """Add the tree to the objects of a file, and return the reference to it.

    Args:
        document: ReportLab's document, whose pages are there.
        root: The Document element.
        pages: For each page, the element of each marked content in the order of its number.
        annotations: Key in the parent tree and element of each annotation.
    """
    written = _Written()
    reference = document.Reference(written, TREE)
    tree = reportlab_hooks.number_of(document, TREE)
    elements = {id(element): (element, _Written()) for element in root.walk()}
    numbers: dict[int, int] = {}
    for at, (_, its) in elements.items():
        document.Reference(its, name := f"Element{len(numbers)}")
        numbers[at] = reportlab_hooks.number_of(document, name)
    sheets = [reportlab_hooks.number_of(document, f"Page{page}") for page in range(1, len(pages) + 1)]
    for element, its in elements.values():
        parent = tree if element.parent is None else numbers[id(element.parent)]
        its.content = _element(element, parent, numbers, sheets, document)
    entries = [
        b"%d [%s]" % (key, b" ".join([b"%d 0 R" % numbers[id(element)] for element in marked]))
        for key, marked in enumerate(pages)
    ]
    entries += [b"%d %d 0 R" % (key, numbers[id(element)]) for key, element in annotations]
    form = b"<< /Type /StructTreeRoot /K %d 0 R /ParentTree << /Nums [%s] >> /ParentTreeNextKey %d >>"
    written.content = form % (numbers[id(root)], b" ".join(entries), len(pages) + len(annotations))
    return reference


def _element(
    element: Element, parent: int, numbers: Mapping[int, int], sheets: Sequence[int], document: PdfObject
) -> bytes:
    parts = [b"<< /Type /StructElem /S /%s /P %d 0 R" % (element.tag.encode(), parent)]
    # Content on the page named by /Pg is a bare number; content on any other page names its own.
    page = next((child.page for child in element.children if isinstance(child, MarkedContent)), 0)
    if page:
        parts.append(b"/Pg %d 0 R" % sheets[page - 1])
    children = []
    for child in element.children:
        if isinstance(child, Element):
            children.append(b"%d 0 R" % numbers[id(child)])
        elif isinstance(child, AnnotationRef):
            reference = child.reference.format(document)
            children.append(b"<< /Type /OBJR /Pg %d 0 R /Obj %s >>" % (sheets[child.page - 1], reference))
        elif child.page == page:
            children.append(b"%d" % child.number)
        else:
            children.append(b"<< /Type /MCR /Pg %d 0 R /MCID %d >>" % (sheets[child.page - 1], child.number))
    if children:
        parts.append(b"/K [%s]" % b" ".join(children) if len(children) > 1 else b"/K " + children[0])
    if element.alt:
        parts.append(b"/Alt " + PDFString(element.alt).format(document))
    if element.lang:
        parts.append(b"/Lang " + PDFString(element.lang).format(document))
    if element.attributes:
        attributes = (f"/{name} {_value(value)}" for name, value in element.attributes.items())
        parts.append(f"/A << {' '.join(attributes)} >>".encode())
    parts.append(b">>")
    return b" ".join(parts)


def _value(value: Attribute) -> str:
    if isinstance(value, str):
        return f"/{value}"
    return str(value) if isinstance(value, int | float) else f"[{' '.join(map(str, value))}]"
