"""Reads PDF files back: structure tree, text, fonts, positions."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import page
import pikepdf
import pypdf

Matrix: TypeAlias = Sequence[float]
Pieces: TypeAlias = "list[tuple[str, float, float]]"
Outline: TypeAlias = "str | list[Outline]"


@dataclass
class Node:
    """An element of the structure tree with the text of its own marks."""

    tag: str
    alt: str = ""
    lang: str = ""
    attributes: dict[str, str | int | list[float]] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    pages: list[int] = field(default_factory=list)
    annotations: int = 0

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, tag: str) -> list[Node]:
        return [node for node in self.walk() if node.tag == tag]

    @property
    def box(self) -> list[float]:
        """Return the bounding box of a figure: left, bottom, right, top."""
        box = self.attributes["BBox"]
        assert isinstance(box, list)
        return box

    def outline(self) -> Outline:
        """Return tags as nested lists, for comparison."""
        return [self.tag, *(child.outline() for child in self.children)] if self.children else self.tag


def structure(pdf: bytes) -> Node:
    """Return the Document element of a file."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.objgen: number for number, page in enumerate((p.obj for p in document.pages), start=1)}
        return _node(document.Root.StructTreeRoot.K, pages)


def _node(element: pikepdf.Object, pages: dict[tuple[int, int], int]) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")), str(element.get("/Lang", "")))
    attributes = element.get("/A")
    if attributes is not None:
        node.attributes = {key[1:]: _plain(value) for key, value in attributes.items()}
    children = element.get("/K")
    for child in children if isinstance(children, pikepdf.Array) else [children] if children is not None else []:
        if isinstance(child, int):
            node.pages.append(pages[element.Pg.objgen])
        elif child.get("/S") is not None:
            node.children.append(_node(child, pages))
        elif str(child.get("/Type")) == "/OBJR":
            node.annotations += 1
        else:
            node.pages.append(pages[child.Pg.objgen])
    return node


def _plain(value: pikepdf.Object) -> str | int | list[float]:
    if isinstance(value, pikepdf.Name):
        return str(value)[1:]
    return [float(part) for part in value] if isinstance(value, pikepdf.Array) else int(value)


def texts(pdf: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def pieces(pdf: bytes) -> list[Pieces]:
    """Return (text, x, y) of what each page shows, in drawing order; the page number, a form, is left out."""
    found: list[Pieces] = []
    for sheet in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        own: Pieces = []

        def note(text: str, cm: Matrix, tm: Matrix, _font: object, _size: object, own: Pieces = own) -> None:
            if text.strip() and tm[4] >= 0:  # inside the form, the number stands left of its origin
                own.append((text, tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]))

        sheet.extract_text(visitor_text=note)
        found.append(own)
    return found


def fonts(pdf: bytes) -> dict[str, bool]:
    """Return name -> embedded, of every font of a file."""
    found: dict[str, bool] = {}
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/Font":
                found[str(item.BaseFont)[1:]] = "/FontFile2" in item.FontDescriptor
    return found


def failures(pdf: bytes, folder: Path) -> list[str]:
    """Return the rules of PDF/UA-1 and PDF/A-3a that a file breaks."""
    file = folder / "checked.pdf"
    file.write_bytes(pdf)
    found: list[str] = []
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_3A):
        report = page.validate_pdf(str(file), profile=profile)
        found += [f"{failure.rule_id}: {failure.message}" for failure in report.failures]
    return found
