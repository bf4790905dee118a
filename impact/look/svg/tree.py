"""An SVG file as nodes that know their lines, read without anything that unfolds, runs or looks elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

SVG: Final = "http://www.w3.org/2000/svg"
XLINK: Final = "http://www.w3.org/1999/xlink"
MOST_BYTES: Final = 1_000_000
MOST_NODES, MOST_DEPTH = 5_000, 50
_MARK = " "  # between the namespace and the name of an element


class SvgError(Exception):
    """The file cannot be read on.

    Attributes:
        line: in the file, 0 for none. message: what is wrong and what to do.
    """

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line, self.message = line, message


@dataclass
class Node:
    """An element of SVG; those of other namespaces (what editors note for themselves) are passed over.

    Attributes:
        tag: its name. line: where it begins. attributes: by name; `href` is that of XLink too.
        children: elements inside. words: the text right inside.
    """

    tag: str
    line: int
    attributes: dict[str, str]
    children: list[Node] = field(default_factory=list)
    words: str = ""

    def walk(self) -> Iterator[Node]:
        """Yield this node and all inside, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_tree(content: bytes) -> Node:
    """Return the root of an SVG file.

    Raises:
        SvgError: it is no SVG, too large, or declares entities.
    """
    if len(content) > MOST_BYTES:
        raise SvgError(
            0,
            f"the drawing has {len(content) / 1e6:.1f} MB; at most {MOST_BYTES / 1e6:.0f} is read. "
            "Simplify its paths, or save it as PNG.",
        )
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except expat.ExpatError as error:
        why = expat.ErrorString(error.code)
        raise SvgError(error.lineno, f"this is no SVG that can be read: {why}. Save it again as plain SVG.") from None
    except (ValueError, LookupError) as error:  # an encoding that there is none of
        raise SvgError(1, f"this is no SVG that can be read: {error}. Save it again in UTF-8.") from None
    if reader.root is None:
        raise SvgError(1, "this is no SVG: its first element is not <svg>. Give a PNG or SVG file.")
    return reader.root


class _Reader:
    """Builds nodes while the file is parsed."""

    def __init__(self) -> None:
        self.root: Node | None = None
        self._open: list[Node | None] = []
        self._count = 0
        self.parser = parser = expat.ParserCreate(namespace_separator=_MARK)
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity

    @property
    def _line(self) -> int:
        return self.parser.CurrentLineNumber

    def _doctype(self, name: str, system: str | None, public: str | None, inner: int) -> None:
        if inner:
            raise SvgError(
                self._line, "its DOCTYPE declares things of its own, which are not read. Save it as plain SVG."
            )

    def _entity(self, *declared: object) -> None:
        raise SvgError(self._line, "it declares entities, which are not unfolded. Save it as plain SVG.")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            raise SvgError(self._line, f"it has more than {MOST_NODES:,} elements. Simplify it, or save it as PNG.")
        if len(self._open) >= MOST_DEPTH:
            raise SvgError(self._line, f"it has elements inside each other, {MOST_DEPTH} deep. Ungroup it.")
        space, _, tag = name.rpartition(_MARK)
        if not self._open and (space, tag) != (SVG, "svg"):
            raise SvgError(self._line, f"its first element is <{tag[:40]}>, and not <svg xmlns='{SVG}'>. Give an SVG.")
        parent = self._open[-1] if self._open else None
        if space != SVG or (self._open and parent is None):
            self._open.append(None)
            return
        node = Node(tag, self._line, dict(_own(attributes)))
        if parent is not None:
            parent.children.append(node)
        else:
            self.root = node
        self._open.append(node)

    def _end(self, name: str) -> None:
        self._open.pop()

    def _text(self, words: str) -> None:
        if self._open and (node := self._open[-1]) is not None:
            node.words += words


def _own(attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the attributes that mean something in SVG."""
    for name, value in attributes.items():
        space, _, word = name.rpartition(_MARK)
        if not space or (space == XLINK and word == "href"):
            yield word, value
