"""What a document holds besides its pictures: what is read out, what can be followed or run, what it says of itself.

All of it is written out as lines in an order that does not depend on how the file is packed or numbered, so that two
files with equal content have equal lines, whichever program saved them.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from impact.verify.attachments import named
from impact.verify.open_pdf import MOST_OBJECTS, SafePdf, UnreadableError, guarded, resolved

DEEPEST = 60  # objects inside each other
APART = {"/Pages", "/StructTreeRoot", "/Outlines", "/Names", "/AF", "/Metadata", "/Type", "/AcroForm"}  # catalogue
BY_SIGNING = {"/Perms", "/DSS", "/Extensions", "/Version"}  # what a signature adds to the catalogue
DRAWN = {"/Contents", "/Resources", "/Parent", "/Annots", "/Type"}  # of a page
BACK = {"/P", "/Parent", "/Prev", "/Last", "/Count"}  # keys that lead back, or count what is listed
MARKS = (b"BDC", b"BMC", b"MP", b"DP")  # operators
NOTE = "/Obj"  # key by which an element of the structure leads to an annotation
PACKED = {"/Length", "/Filter", "/DecodeParms", "/DL"}
OF_PROGRAM = {"/Producer", "/ModDate"}  # of the information, which every program writes anew
_XMP = re.compile(r"<([^\s<>]+)[^<>]*>([^<>]+)(?=<)|(<!)"), re.compile(r"([\w:.-]+)\s*=\s*[\"']([^\"']*)[\"']")
_OF_PROGRAM = re.compile(r"pdf:Producer|xmp:ModifyDate|xmp:MetadataDate|x:xmptk|xmlns:.*|rdf:parseType|begin|id|end")


@dataclass(frozen=True)
class Note:
    """An annotation: a link, a note, a field.

    Attributes:
        page: From 1.
        kind: Its subtype, such as /Link.
        line: All of it, written out.
        held: The annotation itself.
    """

    page: int
    kind: str
    line: str
    held: Any = field(compare=False, default=None)


@dataclass(frozen=True)
class PdfContent:
    """The content of a file.

    Attributes:
        pages: A line for each page: its sizes, and whatever else it holds that is not drawn.
        marks: For each page, the marks of its content, with the texts that are read out for them.
        notes: Annotations of all pages; fields of signatures apart.
        fields: Fields of signatures.
        tree: A line for each element of the structure, and its page.
        whole: Lines of the catalogue, the bookmarks and the metadata.
        files: Lines of each file inside, by name: what the list of names says of it, and that of what belongs to it.
    """

    pages: tuple[str, ...]
    marks: tuple[tuple[str, ...], ...]
    notes: tuple[Note, ...]
    fields: tuple[Note, ...]
    tree: tuple[tuple[int, str], ...]
    whole: tuple[str, ...]
    files: dict[str, tuple[str, ...]]


def content(pdf: SafePdf, *, signed: bool = False) -> PdfContent:
    """Return the content of a file.

    Args:
        signed: Whether what signatures add to the catalogue is left out.

    Raises:
        UnreadableError: It is damaged, or deeper or larger than any that impact prints.
    """
    with guarded():
        writer = _Writer(pdf)
        notes = [note for at in range(len(pdf.pages)) for note in writer.notes(at)]
        is_field = [note.kind == "/Widget" and resolved(note.held.get("/FT")) == "/Sig" for note in notes]
        pages = (writer.entries(dict.items(page), DRAWN) for page in pdf.pages)
        return PdfContent(
            tuple(f"{page.mediabox} {page.cropbox} {line}" for page, line in zip(pdf.pages, pages, strict=True)),
            tuple(tuple(_marks(pdf, page, writer)) for page in pdf.pages),
            tuple(note for note, one in zip(notes, is_field, strict=True) if not one),
            tuple(note for note, one in zip(notes, is_field, strict=True) if one),
            tuple(writer.tree()),
            tuple(writer.whole(APART | BY_SIGNING if signed else APART)),
            writer.files(),
        )


class _Writer:
    def __init__(self, pdf: SafePdf) -> None:
        self.pdf = pdf
        self._pages = {page.indirect_reference.idnum: at for at, page in enumerate(pdf.pages, 1)}
        self._written = 0
        self._hashes: dict[int, tuple[Any, str]] = {}  # with the objects, so that no other one gets their place

    def written(self, value: Any, depth: int = 0) -> str:
        """Return an object in one line; pages by their place, streams by what they hold."""
        self._written += 1
        if depth > DEEPEST or self._written > MOST_OBJECTS:
            raise UnreadableError("its objects are nested deeper than any that impact writes.")
        if (number := getattr(value, "idnum", None)) in self._pages:
            return f"page {self._pages[number]}"
        held = resolved(value)
        if isinstance(held, dict):
            reference = getattr(held, "indirect_reference", None)
            if getattr(reference, "idnum", None) in self._pages:
                return f"page {self._pages[getattr(reference, 'idnum', 0)]}"
            data = ""
            if hasattr(held, "get_data"):
                data = f" {self._hash(held)}"
            return f"<{self.entries(dict.items(held), PACKED if data else set(), depth)}{data}>"
        if isinstance(held, list):
            return f"[{' '.join(self.written(list.__getitem__(held, at), depth + 1) for at in range(len(held)))}]"
        return _plain(held)

    def _hash(self, held: Any) -> str:
        if id(held) not in self._hashes:
            self._hashes[id(held)] = held, hashlib.sha256(self.pdf.content(held)).hexdigest()
        return self._hashes[id(held)][1]

    def entries(self, items: Any, left_out: set[str], depth: int = 0) -> str:
        kept = sorted(((str(key), value) for key, value in items), key=lambda item: item[0])
        return " ".join(
            f"{key} {self._named(value) if key == NOTE else self.written(value, depth + 1)}"
            for key, value in kept
            if key not in left_out and key not in BACK
        )

    def _named(self, value: Any) -> str:
        """Return an annotation that an element of the structure leads to by what it is called; notes are compared."""
        held = resolved(value)
        known = isinstance(held, dict)
        return " ".join(str(resolved(held.get(key))) for key in ("/Subtype", "/T", "/Rect")) if known else "nothing"

    def notes(self, at: int) -> Iterator[Note]:
        for each in resolved(self.pdf.pages[at].get("/Annots")) or []:
            held = resolved(each)
            if isinstance(held, dict):
                line = self.entries(dict.items(held), {"/StructParent"})
                yield Note(at + 1, str(resolved(held.get("/Subtype"))), line, held)

    def tree(self) -> Iterator[tuple[int, str]]:
        """Yield the elements of the structure from first to last, and which of them owns which piece of a page."""
        root = resolved(self.pdf.root.get("/StructTreeRoot"))
        if not isinstance(root, dict):
            return
        places: dict[int, int] = {}
        waiting: list[tuple[Any, int]] = [(root.get("/K"), 0)]
        while waiting:
            value, depth = waiting.pop()
            held = resolved(value)
            if isinstance(held, list):
                waiting += [(list.__getitem__(held, at), depth) for at in reversed(range(len(held)))]
            elif isinstance(held, dict) and "/S" in held:
                if (number := getattr(getattr(held, "indirect_reference", None), "idnum", None)) is not None:
                    if number in places:
                        raise UnreadableError("an element of its structure has two places.")
                    places[number] = len(places)
                page = self._pages.get(getattr(dict.get(held, "/Pg"), "idnum", None), 0)
                yield page, f"{depth} {self.entries(dict.items(held), {'/K', '/Type', '/ID'})}"
                waiting.append((dict.get(held, "/K"), depth + 1))
            elif value is not None:
                yield 0, f"{depth} {self.written(value)}"
        yield from self._owners(root, places)

    def _owners(self, root: Any, places: dict[int, int]) -> Iterator[tuple[int, str]]:
        """Yield the elements that own the pieces of pages, by their place in the tree, and the rest of its root."""
        nodes = [resolved(root.get("/ParentTree"))]
        listed: dict[int, str] = {}
        for _ in range(MOST_OBJECTS):
            if not nodes:
                break
            node = nodes.pop()
            if not isinstance(node, dict):
                continue
            nodes += [resolved(kid) for kid in resolved(node.get("/Kids")) or []]
            numbers = resolved(node.get("/Nums")) or []
            for number, at in zip(numbers[::2], range(1, len(numbers), 2), strict=False):
                held = list.__getitem__(numbers, at)
                pieces = resolved(held)
                owners = pieces if isinstance(pieces, list) else [held]
                numbered = (list.__getitem__(owners, each) for each in range(len(owners)))
                listed[int(number)] = " ".join(str(places.get(getattr(each, "idnum", -1), "-")) for each in numbered)
        yield from ((0, f"pieces {number}: {listed[number]}") for number in sorted(listed))
        yield 0, self.entries(dict.items(root), {"/K", "/ParentTree", "/ParentTreeNextKey", "/IDTree", "/Type"})

    def whole(self, left_out: set[str]) -> Iterator[str]:
        root = self.pdf.root
        for key, value in sorted(dict.items(root)):
            if key not in left_out:
                yield f"{key} {self.written(value)}"
        yield from self._form(signed=bool(BY_SIGNING & left_out))
        names = resolved(root.get("/Names"))
        if isinstance(names, dict):
            yield f"/Names {self.entries(dict.items(names), {'/EmbeddedFiles'})}"
        yield from self._bookmarks()
        info = self.pdf.info if isinstance(self.pdf.info, dict) else {}
        texts = {key: str(resolved(value)).rstrip("'") for key, value in sorted(info.items()) if key not in OF_PROGRAM}
        yield from (f"{key} {said!r}" for key, said in texts.items() if said)  # dates end in ' or not, by the program
        stream = resolved(root.get("/Metadata"))
        text = self.pdf.content(stream).decode("utf-8", "replace") if hasattr(stream, "get_data") else ""
        found = (parts for pattern in _XMP for parts in pattern.findall(text) if not _OF_PROGRAM.fullmatch(parts[0]))
        yield from (f"XMP {each}" for each in sorted({unescape("".join(parts[1:])).strip() for parts in found} - {""}))

    def files(self) -> dict[str, tuple[str, ...]]:
        """Return all that is said of each file inside: whatever a program goes by, it finds the printed one."""
        found: dict[str, list[str]] = {}
        for name, held in named(self.pdf):
            found.setdefault(name, []).append(self.written(held))
        for each in resolved(self.pdf.root.get("/AF")) or []:
            held = resolved(each)
            name = str(resolved(held.get("/UF")) or resolved(held.get("/F")))
            found.setdefault(name, []).append(f"belongs {self.written(held)}")
        return {name: tuple(lines) for name, lines in found.items()}

    def _form(self, *, signed: bool) -> Iterator[str]:
        """Yield the form of a document; its fields of signatures are compared apart, and signing may make the form."""
        form = resolved(self.pdf.root.get("/AcroForm"))
        if not isinstance(form, dict):
            return
        said = self.entries(dict.items(form), {"/Fields", "/SigFlags"})
        if said or not signed:
            yield f"/AcroForm {said}"
        for each in resolved(form.get("/Fields")) or []:
            held = resolved(each)
            if not isinstance(held, dict) or resolved(held.get("/FT")) != "/Sig":
                yield f"field {self.written(held)}"

    def _bookmarks(self) -> Iterator[str]:
        top = resolved(self.pdf.root.get("/Outlines"))
        waiting = [(top.get("/First"), 0)] if isinstance(top, dict) else []
        for _ in range(MOST_OBJECTS):
            if not waiting:
                return
            value, depth = waiting.pop()
            held = resolved(value)
            if isinstance(held, dict):
                yield f"bookmark {depth} {self.entries(dict.items(held), {'/First', '/Next'})}"
                waiting += [(dict.get(held, "/Next"), depth), (dict.get(held, "/First"), depth + 1)]
        raise UnreadableError("its bookmarks go round in a circle.")


def _plain(value: Any) -> str:
    from pypdf.generic import ByteStringObject, TextStringObject

    if isinstance(value, (TextStringObject, ByteStringObject)):
        return repr(str(value)) if isinstance(value, TextStringObject) else f"({bytes(value.original_bytes).hex()})"
    if isinstance(value, bool) or not isinstance(value, int | float):
        return str(getattr(value, "value", value))
    return f"{float(value) + 0.0:.6g}"


def _marks(pdf: SafePdf, page: Any, writer: _Writer) -> Iterator[str]:
    """Yield the marks of the content of a page: the role of a piece, its number, and the text that is read out."""
    from pypdf.generic import ContentStream

    held = resolved(page.get("/Contents"))
    if held is None:
        return
    for each in held if isinstance(held, list) else [held]:
        pdf.content(resolved(each))  # within bounds
    for operands, operator in ContentStream(held, pdf.reader).operations:
        if operator in MARKS:
            yield " ".join(writer.written(each) for each in operands)
