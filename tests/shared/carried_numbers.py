"""The numbers that a file carries, read back from it: each as printed, with the address of its cell of the study."""

import io
import zipfile
from collections import Counter
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from web_pages import Element, read

from impact.document import Document, Table, plain, walk

Carried = Counter[tuple[str, str]]

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def squeezed(text: str) -> str:
    """Return a text without blanks, which formats put in their own ways."""
    return "".join(text.split())


def of_document(document: Document) -> Carried:
    return Counter((cell, squeezed(said)) for cell, said in _addressed(document))


def _addressed(document: Document) -> Iterator[tuple[str, str]]:
    for block in walk(document.blocks):
        if isinstance(block, Table):
            cells = (cell for row in block.rows for cell in row.cells)
            yield from ((cell.cell, plain(cell.text)) for cell in cells if not any(span.cell for span in cell.text))
        yield from ((span.cell, span.text) for content in block.texts() for span in content)


def addressed(numbers: Carried) -> Carried:
    return Counter({each: count for each, count in numbers.items() if each[0]})


def of_web_page(data: bytes) -> Carried:
    """Return what a web page carries, without the tables of its charts."""
    return Counter((each.attributes["data-cell"], squeezed(each.text)) for each in _said(read(data.decode())))


def _said(element: Element) -> Iterator[Element]:
    if "data-cell" in element.attributes:
        yield element
    for each in element.inside:
        if isinstance(each, Element) and each.name != "details":
            yield from _said(each)


def of_word_file(data: bytes) -> Carried:
    """Return what stands in the content controls of a Word file, by their tags."""
    body = ET.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))
    found = []
    for control in body.iter(f"{WORD}sdt"):
        tag = control.find(f"{WORD}sdtPr/{WORD}tag")
        if tag is not None:
            words = "".join(part.text or "" for part in control.iter(f"{WORD}t"))
            found.append((str(tag.get(f"{WORD}val")), squeezed(words)))
    return Counter(found)


def of_workbook(data: bytes) -> dict[str, float]:
    """Return the number of each cell of the tables of the study, by its address."""
    from openpyxl import load_workbook

    found: dict[str, float] = {}
    for sheet in load_workbook(io.BytesIO(data), data_only=True).worksheets:
        for table in sheet.tables.values():
            first, *rows = sheet[table.ref]
            names = [str(cell.value) for cell in first]
            for row in rows if "id" in names else ():
                name = row[names.index("id")].value
                numbers = (pair for pair in zip(names, row, strict=True) if isinstance(pair[1].value, int | float))
                found |= {f"{sheet.title}/{name}/{column}": float(cell.value) for column, cell in numbers}
    return found


def words_of_slides(data: bytes) -> list[str]:
    """Return the texts of the slides of a presentation, shape by shape."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    slides = sorted(name for name in archive.namelist() if name.startswith("ppt/slides/slide"))
    return [
        "".join(part.text or "" for part in paragraph.iter(f"{DRAWING}t"))
        for name in slides
        for paragraph in ET.fromstring(archive.read(name)).iter(f"{DRAWING}p")
    ]
