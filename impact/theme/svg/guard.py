"""What of an SVG file is drawn; what may harm, leads out of the file or would be drawn wrongly is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from impact.core.errors import Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.theme.svg.values import UndrawnError, attribute, sheet

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

SVG: Final = "{http://www.w3.org/2000/svg}"
LINKS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
MOST_BYTES: Final = 1_000_000
MOST_ELEMENTS, MOST_DEPTH, MOST_USES, MOST_PROBLEMS = 5_000, 50, 10, 20
SIDE: Final = 1_000.0  # the longer side of what is drawn, in its units
_CLIPS: Final = frozenset(("path", "rect", "circle", "ellipse", "polygon"))
_DRAWN: Final = _CLIPS | {"line", "polyline", "g", "use"}
_KEPT: Final = _DRAWN | {"defs", "clipPath", "style"}
# These draw nothing by themselves; a shape that refers to one is refused by its values.
_SILENT: Final = frozenset(("title", "desc", "metadata", "linearGradient", "radialGradient", "pattern", "mask",
                            "marker", "filter", "view"))  # fmt: skip
_RUNS: Final = ("script", "foreignObject", "handler", "listener", "iframe", "audio", "video")
_REFUSED: Final[Mapping[str, str]] = {
    **dict.fromkeys(_RUNS, "a logo that runs or embeds something is refused. Save it as plain SVG"),
    "text": "text depends on fonts that are not in the file. Convert it to outlines ('Object to Path')",
    "image": "a picture inside a drawing is not drawn. Trace it, or save the logo as PNG",
    "a": "a link inside a logo is not kept. Ungroup it",
    "svg": "a drawing inside a drawing is not placed. Ungroup it",
    "symbol": "a symbol has a box of its own, which is not placed. Ungroup it",
}


def guarded(content: bytes, name: str) -> Element:
    """Return the root of an SVG file that holds nothing but what svglib draws right.

    Raises:
        ProblemsError: The file is no SVG, or holds what is not drawn, runs or leads elsewhere; each with its line.
    """
    guard = _Guard(name)
    root = guard.read(content)
    guard.clean(root, 1)
    guard.look_at_references(root)
    guard.set_size(root)
    if not guard.problems:
        guard.count(root, 0)
    if guard.problems:
        raise ProblemsError(guard.problems[:MOST_PROBLEMS])
    return root


class _Guard:
    """The checks of one file.

    Attributes:
        problems: Problems found so far.
        known: Elements by their ids.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self.known: dict[str, Element] = {}
        self._elements = self._drawn = 0

    def say(self, node: Element, message: str) -> None:
        found = problem(f"{message}.", file=self.name, line=node.sourceline or 0, where=f"<{_tag(node)}>")
        if found not in self.problems:
            self.problems.append(found)

    def _fatal(self, line: int, message: str) -> ProblemsError:
        return ProblemsError([problem(f"{message}.", file=self.name, line=line)])

    def read(self, content: bytes) -> Element:
        """Return the root of a file; nothing outside of it is opened, and nothing inside unfolds."""
        from lxml import etree

        if len(content) > MOST_BYTES:
            size = f"the drawing has {len(content) / 1e6:.1f} MB; at most {MOST_BYTES / 1e6:.0f} is read"
            raise self._fatal(0, f"{size}. Simplify its paths, or save it as PNG")
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            why = f"this is no SVG that can be read: {shortened(str(error.msg).partition(', line')[0])}"
            raise self._fatal(error.lineno or 1, f"{why}. Save it as plain SVG") from None
        own = root.getroottree().docinfo.internalDTD
        if own is not None and any(True for _ in own.iterentities()):
            raise self._fatal(1, "its DOCTYPE declares entities, which are not unfolded. Save it as plain SVG")
        if root.tag != f"{SVG}svg" or root.prefix is not None:
            wanted = f"<svg xmlns='{SVG.strip('{}')}'>"
            raise self._fatal(1, f"its first element is <{_tag(root)[:40]}>, and not {wanted}. Save it as plain SVG")
        return root

    def clean(self, node: Element, depth: int) -> None:
        self._elements += 1
        line = node.sourceline or 0
        if self._elements > MOST_ELEMENTS:
            raise self._fatal(line, f"it has more than {MOST_ELEMENTS:,} elements. Simplify it, or save it as PNG")
        if depth > MOST_DEPTH:
            raise self._fatal(line, f"it has elements inside each other, {MOST_DEPTH} deep. Ungroup it")
        self._clean_values(node)
        for child in list(node):
            tag = _tag(child)
            if not str(child.tag).startswith(SVG) or tag in _SILENT:
                node.remove(child)
            elif tag in _KEPT:
                self.clean(child, depth + 1)
            else:
                self.say(child, _REFUSED.get(tag, "this element is not drawn. Take it out, or save the logo as PNG"))

    def _clean_values(self, node: Element) -> None:
        stated = {str(name): str(value) for name, value in node.attrib.items()}
        node.attrib.clear()
        for name, value in stated.items():
            size = _tag(node) == "svg" and name in ("width", "height", "viewBox")
            try:
                kept = value if size else self._attribute(name, value)
            except UndrawnError as fault:
                self.say(node, str(fault))
                continue
            if kept:
                node.set(name, kept)
        if "id" in node.attrib:
            self.known[node.attrib["id"]] = node
        if _tag(node) == "rect":  # one radius of corners is both
            for one, other in (("rx", "ry"), ("ry", "rx")):
                if one not in node.attrib and other in node.attrib:
                    node.set(one, node.attrib[other])
        if _tag(node) == "style":
            try:
                node.text = sheet(node.text or "")
            except UndrawnError as fault:
                self.say(node, str(fault))

    def _attribute(self, name: str, value: str) -> str:
        if name.lower().startswith("on"):
            raise UndrawnError(f"the attribute '{shortened(name, 40)}' runs a script. Take it out")
        if name in LINKS and not value.startswith("#"):
            said = f"it leads out of the file, to '{shortened(value, 60)}'"
            raise UndrawnError(f"{said}. A logo holds all it needs: embed or trace it")
        return value if name in LINKS else attribute(name, value)

    def look_at_references(self, root: Element) -> None:
        """Check that uses and clips lead to what svglib follows right."""
        for node in root.iter(f"{SVG}*"):
            if _tag(node) == "use":
                if self._used(node) is None:
                    self.say(node, "what it uses is not in the file. Save the logo again")
                if any(not value[-1].isdigit() for name, value in node.attrib.items() if name in ("x", "y")):
                    self.say(node, "a use is placed by plain numbers alone. Ungroup it")
            if node.get("clip-path", "none") != "none":
                clip = self._clip(node)
                if clip is None or "transform" in clip.attrib or any(_tag(each) not in _CLIPS for each in clip):
                    self.say(node, "a clip of more than plain shapes is not drawn. Cut it ('Intersection')")

    def _used(self, node: Element) -> Element | None:
        link = next((node.attrib[name] for name in LINKS if name in node.attrib), "")
        target = self.known.get(link.removeprefix("#"))
        return target if target is not None and _tag(target) in _DRAWN else None

    def _clip(self, node: Element) -> Element | None:
        target = self.known.get(node.get("clip-path", "").removeprefix("url(#").removesuffix(")"))
        return target if target is not None and _tag(target) == "clipPath" else None

    def count(self, node: Element, uses: int) -> None:
        """Follow all uses and clips, which may lead in a circle or multiply."""
        clip, used = self._clip(node), self._used(node) if _tag(node) == "use" else None
        self._drawn += 1 + (len(clip) if clip is not None else 0)
        if self._drawn > MOST_ELEMENTS:
            raise self._fatal(node.sourceline or 0, f"its uses make more than {MOST_ELEMENTS:,} shapes. Simplify it")
        if uses > MOST_USES:
            raise self._fatal(node.sourceline or 0, f"a use shows itself, or is {MOST_USES} uses deep. Ungroup it")
        if used is not None:
            self.count(used, uses + 1)
        for child in node:
            self.count(child, uses)

    def set_size(self, root: Element) -> None:
        """Give the drawing its size; put sheets and clips first, since svglib knows them only from there on."""
        stated = root.get("viewBox") or f"0 0 {root.attrib.pop('width', '')} {root.attrib.pop('height', '')}"
        parts = stated.replace(",", " ").split()
        try:
            left, top, width, height = (float(part.removesuffix("px")) for part in parts)
        except ValueError:
            left = top = width = height = 0.0
        if not (0 < width < 1e6 and 0 < height < 1e6):
            self.say(root, "it has no size in numbers. Save it with a viewBox")
            return
        root.set("viewBox", f"{left!r} {top!r} {width!r} {height!r}")
        root.set("width", repr(SIDE * width / max(width, height)))
        root.set("height", repr(SIDE * height / max(width, height)))
        root.set("fill", root.get("fill", "#000000"))  # svglib fills no polyline without it
        first = root.makeelement(f"{SVG}defs")
        first.extend([each for tag in ("style", "clipPath") for each in root.iter(f"{SVG}{tag}")])
        root.insert(0, first)


def _tag(node: Element) -> str:
    return str(node.tag).rpartition("}")[2]
