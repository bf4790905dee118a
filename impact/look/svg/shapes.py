"""From the nodes of an SVG to shapes: groups, uses and styles followed; all that cannot be drawn is named at once."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

from impact.errors import Problem, ProblemsError, problem
from impact.look.svg.outlines import MOST_STEPS, OUTLINES, Matrix, joined, matrix_of, moved, steps_of
from impact.look.svg.styles import Classes, Style, StyleError, classes, length, share
from impact.look.svg.tree import Node, SvgError, read_tree
from impact.look.svg.vector import Shape, Stroke, Vector
from impact.texts import shortened

MOST_PROBLEMS, MOST_USES, MOST_SHAPES = 20, 10, 5_000
SIDE = 1_000.0  # the longer side of what comes out
_PASSED = frozenset(("defs", "title", "desc", "metadata", "style", "symbol", "clipPath", "linearGradient",
                     "radialGradient", "pattern", "mask", "marker", "filter", "view"))  # fmt: skip
_GROUP = "g"
_RUNS = frozenset(("script", "foreignObject", "handler", "listener", "iframe", "audio", "video"))
_MOVES = frozenset(("animate", "animateTransform", "animateMotion", "set", "animateColor"))
_WORDS = {
    "text": "text depends on fonts that are not in the file. Convert it to outlines ('Object to Path')",
    "image": "a picture inside a drawing is not drawn. Trace it, or save the logo as PNG",
    "a": "a link inside a logo is not kept. Ungroup it",
    "svg": "a drawing inside a drawing is not placed. Ungroup it",
    "switch": "alternatives are not chosen. Keep one of them",
}
_UNEVEN = 1.02  # a stroke under a scale that differs more from one direction to the other has no single width


@lru_cache(maxsize=8)
def drawing(content: bytes, name: str = "logo") -> Vector:
    """Return an SVG file as shapes.

    Args:
        content: of the file. name: how messages call it.

    Raises:
        ProblemsError: it is no SVG, or holds what cannot be drawn, runs or leads elsewhere; each with its line.
    """
    try:
        root = read_tree(content)
    except SvgError as error:
        raise ProblemsError([problem(error.message, file=name, line=error.line)]) from None
    walk = _Walk(name, {node.attributes["id"]: node for node in root.walk() if "id" in node.attributes})
    walk.look_for_harm(root)
    shapes, width, height = walk.draw(root)
    if not walk.problems and not any(shape.colours() for shape in shapes):
        walk.say(root, "nothing in it is seen. Save the logo with its colours.")
    if walk.problems:
        raise ProblemsError(walk.problems[:MOST_PROBLEMS])
    return Vector(width, height, tuple(shapes))


@dataclass
class _Walk:
    """One way through a drawing."""

    name: str
    known: dict[str, Node]
    problems: list[Problem] = field(default_factory=list)
    classes: Classes = field(default_factory=Classes)
    steps: int = 0
    visits: int = 0
    scale: float = 1.0
    box: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)

    def say(self, node: Node, message: str) -> None:
        found = problem(message, file=self.name, line=node.line, where=f"<{node.tag}>")
        if found not in self.problems:
            self.problems.append(found)

    def look_for_harm(self, root: Node) -> None:
        """Note what runs, moves or leads elsewhere, wherever it stands; read the style sheets."""
        sheets = ""
        for node in root.walk():
            if node.tag in _RUNS:
                self.say(node, "a logo that runs or embeds something is refused. Save it as plain SVG.")
            elif node.tag in _MOVES:
                self.say(node, "a logo that moves cannot be printed. Take the animation out.")
            elif node.tag == "style":
                sheets += node.words
            for key, value in node.attributes.items():
                if key.lower().startswith("on"):
                    self.say(node, f"the attribute '{shortened(key, 40)}' runs a script. Take it out.")
                elif key == "href" and not value.startswith("#"):
                    said = shortened(value, 60)
                    self.say(
                        node, f"it leads out of the file, to '{said}'. A logo holds all it needs: embed or trace it."
                    )
        if "url(" in sheets.lower() or "@import" in sheets.lower():
            self.say(root, "a style sheet asks for something outside the file. Save the logo as plain SVG.")
            return
        try:
            self.classes = classes(sheets)
        except StyleError as error:
            self.say(root, f"{error}.")

    def draw(self, root: Node) -> tuple[list[Shape], float, float]:
        """Return the shapes and the size of the drawing."""
        try:
            left, top, width, height = self.box = _box(root)
        except StyleError as error:
            self.say(root, f"{error}.")
            return [], 0.0, 0.0
        self.scale = scale = SIDE / max(width, height)
        upright: Matrix = (scale, 0, 0, -scale, -scale * left, scale * (top + height))
        return self._group(root, root.children, *self._of_root(root, upright), 0), scale * width, scale * height

    def _of_root(self, root: Node, upright: Matrix) -> tuple[Style, Matrix, float, float]:
        """Return style, place and opacity that the first element hands down."""
        try:
            said = self.classes.of(root)
            return Style().with_properties(said), upright, 1.0, share(said.get("opacity") or "1")
        except StyleError as error:
            self.say(root, f"{error}.")
            return Style(), upright, 1.0, 1.0

    def _inside(self, node: Node, style: Style, matrix: Matrix, opacity: float, uses: int) -> list[Shape]:
        """Return the shapes of an element."""
        self.visits += 1
        if self.visits > MOST_SHAPES:
            raise ProblemsError(
                [problem(f"it has more than {MOST_SHAPES:,} shapes. Simplify it.", file=self.name, line=node.line)]
            )
        if node.tag in _PASSED or node.tag in _RUNS or node.tag in _MOVES:
            return []
        if node.tag in _WORDS or not (node.tag == _GROUP or node.tag in OUTLINES or node.tag == "use"):
            known = "this element is not drawn. Take it out, or save the logo as PNG"
            self.say(node, f"{_WORDS.get(node.tag, known)}.")
            return []
        try:
            said = self.classes.of(node)
            if said.get("display") == "none":
                return []
            matrix = joined(matrix, matrix_of(node.attributes.get("transform", "")))
            self._check_clip(said.get("clip-path", "none"), matrix)
            style, own = style.with_properties(said), share(said.get("opacity") or "1")
            if node.tag in OUTLINES:
                return self._shape(node, style, matrix, opacity * own)
            if node.tag == "use":
                return self._use(node, style, matrix, opacity * own, uses)
        except StyleError as error:
            self.say(node, f"{error}.")
            return []
        return self._group(node, node.children, style, matrix, opacity, own, uses)

    def _group(
        self, node: Node, children: list[Node], style: Style, matrix: Matrix, opacity: float, own: float, uses: int
    ) -> list[Shape]:
        found: list[Shape] = []
        for child in children:
            found += self._inside(child, style, matrix, opacity * own, uses)
        if own < 1 and len(found) > 1:
            self.say(node, "several shapes are made transparent together. Give each shape an opacity of its own.")
        return found

    def _use(self, node: Node, style: Style, matrix: Matrix, opacity: float, uses: int) -> list[Shape]:
        target = self.known.get(node.attributes.get("href", "").removeprefix("#"))
        if target is None:
            if node.attributes.get("href", "").startswith("#"):
                self.say(node, f"nothing is called '{shortened(node.attributes['href'], 40)}'. Save the logo again.")
            return []
        if uses >= MOST_USES:
            self.say(node, f"it shows itself, or is {MOST_USES} uses deep. Ungroup it.")
            return []
        x, y = (length(node.attributes.get(name, "0")) for name in ("x", "y"))
        placed = joined(matrix, (1, 0, 0, 1, x, y))
        if target.tag != "symbol":
            return self._inside(target, style, placed, opacity, uses + 1)
        if "viewBox" in target.attributes:
            self.say(target, "a symbol with a box of its own is not placed. Ungroup it.")
            return []
        return self._group(target, target.children, style, placed, opacity, 1.0, uses + 1)

    def _shape(self, node: Node, style: Style, matrix: Matrix, opacity: float) -> list[Shape]:
        steps = moved(steps_of(node), matrix)
        self.steps += len(steps)
        if self.steps > MOST_STEPS:
            raise ProblemsError(
                [
                    problem(
                        f"its outlines have more than {MOST_STEPS:,} points. Simplify it.",
                        file=self.name,
                        line=node.line,
                    )
                ]
            )
        stroke = _stroke(style, matrix, opacity)
        fill = style.fill if style.fill_opacity * opacity and node.tag != "line" else ""
        if not steps or not style.seen or not (fill or stroke):
            return []
        return [Shape(steps, fill, round(style.fill_opacity * opacity, 4) if fill else 1.0, style.even_odd, stroke)]

    def _check_clip(self, said: str, matrix: Matrix) -> None:
        """Let a clip pass that covers the whole drawing, as editors write it around all they save."""
        if said in ("none", ""):
            return
        target = self.known.get(said.removeprefix("url(").removesuffix(")").strip("'\"#"))
        inside = [] if target is None or target.tag != "clipPath" else target.children
        if target is not None and len(inside) == 1 and inside[0].tag == "rect":
            own = joined(matrix, matrix_of(target.attributes.get("transform", "")))
            corners = moved(steps_of(inside[0]), joined(own, matrix_of(inside[0].attributes.get("transform", ""))))
            points = [numbers for _, numbers in corners if len(numbers) == 2]
            xs, ys = [point[0] for point in points], [point[1] for point in points]
            width, height = self.box[2] * self.scale, self.box[3] * self.scale
            slack = 0.01 * max(width, height)
            straight = len({round(x, 2) for x in xs}) == len({round(y, 2) for y in ys}) == 2
            around = min(xs) <= slack and min(ys) <= slack and max(xs) >= width - slack and max(ys) >= height - slack
            if straight and around:
                return
        raise StyleError("a clipped shape is not drawn. Cut it ('Intersection'), or save the logo as PNG")


def _stroke(style: Style, matrix: Matrix, opacity: float) -> Stroke | None:
    seen = round(style.stroke_opacity * opacity, 4)
    if not style.stroke or style.width <= 0 or not seen:
        return None
    a, b, c, d, _, _ = matrix
    size = math.sqrt(abs(a * d - b * c))
    across, down = math.hypot(a, b), math.hypot(c, d)
    if not size or max(across, down) / min(across, down) > _UNEVEN or abs(a * c + b * d) > 0.02 * size * size:
        raise StyleError("a line under a scale that differs by direction has no width. Convert it to a filled outline")
    dash = tuple(round(part * size, 4) for part in style.dash)
    return Stroke(style.stroke, round(style.width * size, 4), seen, style.cap, style.join, style.miter, dash)


def _box(root: Node) -> tuple[float, float, float, float]:
    """Return left, top, width and height of what is seen."""
    said = root.attributes
    if "viewBox" in said:
        numbers = [length(part) for part in said["viewBox"].replace(",", " ").split()]
        if len(numbers) != 4 or not all(math.isfinite(each) for each in numbers):
            raise StyleError(f"viewBox='{shortened(said['viewBox'], 40)}' is no box. Save the logo again")
        left, top, width, height = numbers
    else:
        if "%" in said.get("width", "%") or "%" in said.get("height", "%"):
            raise StyleError("it says no size: neither viewBox nor width and height. Save it with a viewBox")
        left, top, width, height = 0.0, 0.0, length(said["width"]), length(said["height"])
    if not (0 < width < 1e6 and 0 < height < 1e6):
        raise StyleError(f"a drawing of {width:g} by {height:g} has no room. Save it with a viewBox")
    return left, top, width, height
