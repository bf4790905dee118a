"""The structure tree: what each mark on the pages is, for readers that cannot see them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFObjectReference, PDFString

from impact.pdf.hooks import PdfObject

# A name (text), a number, or a list of numbers.
Attribute: TypeAlias = str | float | Sequence[float]


@dataclass(frozen=True)
class MarkedContent:
    """A run of marks on one page that belongs to an element."""

    page: int
    number: int


@dataclass(frozen=True)
class AnnotationRef:
    """An annotation (a link) that belongs to an element."""

    page: int
    reference: PdfObject
    key: int


@dataclass(eq=False)
class Element:
    """A node of the structure tree.

    Attributes:
        tag: standard structure type, such as P, H1, Table.
        alt: text alternative. `lang`: BCP 47 language when it differs. `title`: shown by tag panels.
        attributes: such as {"O": "Table", "Scope": "Column"}.
    """

    tag: str
    alt: str = ""
    lang: str = ""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    parent: Element | None = None
    children: list[Element | MarkedContent | AnnotationRef] = field(default_factory=list)

    def add(self, child: Element) -> Element:
        """Append an element and return it."""
        child.parent = self
        self.children.append(child)
        return child

    def attach(self, child: Element) -> None:
        """Append an element unless it stands somewhere already: pieces of one block share it."""
        if child.parent is None:
            self.add(child)

    def walk(self) -> Iterator[Element]:
        """Yield this element and all below it, in reading order."""
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
    """Return the attributes of a figure: a block with a bounding box."""
    box = [round(value, 2) for value in (left, bottom, right, top)]
    return {"O": "Layout", "Placement": "Block", "BBox": box}


def structure_tree(
    document: PdfObject, root: Element, pages: Sequence[Sequence[Element]], annotations: Sequence[tuple[int, Element]]
) -> PDFDictionary:
    """Register the tree in a PDF document and return its root.

    Args:
        document: ReportLab's document.
        root: the Document element.
        pages: for each page, the element of each marked content in the order of its number.
        annotations: key in the parent tree and element of each annotation.
    """
    elements = list(root.walk())
    names = {id(element): f"SE{index}" for index, element in enumerate(elements)}
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    document.Reference(tree, "StructTreeRoot")
    for element in elements:
        parent = names[id(element.parent)] if element.parent is not None else "StructTreeRoot"
        document.Reference(_ElementObject(element, parent, names), names[id(element)])
    entries: list[Any] = []
    for key, marked in enumerate(pages):
        entries += [key, _References([names[id(element)] for element in marked])]
    for key, element in annotations:
        entries += [key, PDFObjectReference(names[id(element)])]
    tree["K"] = PDFObjectReference(names[id(root)])
    tree["ParentTree"] = PDFDictionary({"Nums": PDFArray(entries)})
    tree["ParentTreeNextKey"] = len(pages) + len(annotations)
    return tree


# A document has hundreds of elements. ReportLab's dictionaries, names and references would take longer to write them
# than the pages take, so they are written here.


class _References(PDFObject):
    """An array of references to named objects."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = names

    def format(self, document: PdfObject) -> bytes:
        """Return the array as it stands in the file."""
        return b"[%s]" % b" ".join(_reference(name, document) for name in self._names)


class _ElementObject(PDFObject):
    """An element of the tree with the names of its parent and of all elements by identity."""

    def __init__(self, element: Element, parent: str, names: Mapping[int, str]) -> None:
        self._element, self._parent, self._names = element, parent, names

    def format(self, document: PdfObject) -> bytes:
        """Return the dictionary as it stands in the file."""
        element = self._element
        parts = [b"<< /Type /StructElem /S /%s /P %s" % (element.tag.encode(), _reference(self._parent, document))]
        # Content on the page named by /Pg is a bare number; content on any other page names its own.
        page = next((child.page for child in element.children if isinstance(child, MarkedContent)), None)
        if page is not None:
            parts.append(b"/Pg " + _reference(f"Page{page}", document))
        children = [self._child(child, page, document) for child in element.children]
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

    def _child(self, child: Element | MarkedContent | AnnotationRef, page: int | None, document: PdfObject) -> bytes:
        if isinstance(child, Element):
            return _reference(self._names[id(child)], document)
        if isinstance(child, MarkedContent) and child.page == page:
            return b"%d" % child.number
        on_page = _reference(f"Page{child.page}", document)
        if isinstance(child, MarkedContent):
            return b"<< /Type /MCR /Pg %s /MCID %d >>" % (on_page, child.number)
        return b"<< /Type /OBJR /Pg %s /Obj %s >>" % (on_page, child.reference.format(document))


def _reference(name: str, document: PdfObject) -> bytes:
    return b"%d %d R" % document.idToObjectNumberAndVersion[name]


def _value(value: Attribute) -> str:
    if isinstance(value, str):
        return f"/{value}"
    return str(value) if isinstance(value, int | float) else f"[{' '.join(map(str, value))}]"
