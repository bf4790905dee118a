"""SVG becomes plain shapes: what can be drawn is drawn where it stands, all else is refused with its line."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.errors import ProblemsError
from impact.look.svg import Shape, drawing
from impact.look.svg.outlines import IDENTITY, joined, matrix_of

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">'


def _drawn(inside: str, head: str = HEAD) -> tuple[Shape, ...]:
    return drawing(f"{head}{inside}</svg>".encode()).shapes


def _refused(content: str | bytes) -> str:
    with pytest.raises(ProblemsError) as caught:
        drawing(content if isinstance(content, bytes) else content.encode(), "logo.svg")
    return str(caught.value)


def _box(shape: Shape) -> tuple[float, ...]:
    """Return left, bottom, right and top of an outline by its points."""
    points = [numbers[-2:] for _, numbers in shape.steps if numbers]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def test_the_longer_side_has_a_thousand_units_and_the_origin_is_at_the_lower_left() -> None:
    found = drawing(f'{HEAD}<rect x="10" y="5" width="20" height="10"/></svg>'.encode())
    assert (found.width, found.height) == (1000, 500)
    assert _box(found.shapes[0]) == (100, 350, 300, 450)
    assert found.shapes[0].fill == "#000000"


@pytest.mark.parametrize(
    ("element", "box"),
    [
        ('<circle cx="50" cy="25" r="10"/>', (400, 150, 600, 350)),
        ('<ellipse cx="50" cy="25" rx="20" ry="5"/>', (300, 200, 700, 300)),
        ('<rect width="40" height="20" rx="30"/>', (0, 300, 400, 500)),
        ('<polygon points="0,0 10,0 10,10"/>', (0, 400, 100, 500)),
        ('<path d="M0 0h100v50h-100z"/>', (0, 0, 1000, 500)),
        ('<path d="m 10 10 l 10 0 0 10 z"/>', (100, 300, 200, 400)),
    ],
)
def test_outlines_stand_where_they_are_meant(element: str, box: tuple[float, ...]) -> None:
    (shape,) = _drawn(element)
    assert _box(shape) == pytest.approx(box, abs=0.1)


def test_looks_come_from_attributes_classes_and_styles_and_are_handed_down() -> None:
    sheet = "<style>.a{fill:#123456} #b, rect{stroke:red;stroke-width:2}</style>"
    shapes = _drawn(
        f'{sheet}<g fill="blue" opacity="0.5"><rect class="a" width="5" height="5"/></g>'
        '<g fill="blue"><rect id="b" width="5" height="5" style="fill:none"/><circle r="5" fill-opacity="25%"/></g>'
    )
    assert [shape.fill for shape in shapes] == ["#123456", "", "#0000FF"]
    assert [shape.opacity for shape in shapes] == [0.5, 1.0, 0.25]
    first, second, third = (shape.stroke for shape in shapes)
    assert first is not None
    assert (first.colour, first.width, first.opacity) == ("#FF0000", 20.0, 0.5)
    assert second is not None
    assert third is None


def test_uses_symbols_and_hidden_parts() -> None:
    shapes = _drawn(
        '<defs><rect id="r" width="10" height="10"/><symbol id="s"><circle r="5"/></symbol></defs>'
        '<use href="#r" x="10"/><use xlink:href="#s" transform="translate(50 25)"/>'
        '<rect width="9" height="9" display="none"/><rect width="9" height="9" visibility="hidden"/>'
    )
    assert [_box(shape) for shape in shapes] == [(100, 400, 200, 500), (450, 200, 550, 300)]


def test_a_clip_around_all_of_it_passes_and_any_other_is_refused() -> None:
    clip = '<defs><clipPath id="c"><rect width="{}" height="50"/></clipPath></defs>'
    inside = '<g clip-path="url(#c)"><rect width="5" height="5"/></g>'
    assert len(_drawn(clip.format(100) + inside)) == 1
    assert "a clipped shape is not drawn" in _refused(f"{HEAD}{clip.format(60)}{inside}</svg>")


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("rotate"), st.floats(-360, 360)),
            st.tuples(st.just("translate"), st.floats(-50, 50), st.floats(-50, 50)),
            st.tuples(st.just("scale"), st.floats(0.2, 5)),
        ),
        max_size=5,
    )
)
def test_transforms_join_as_their_parts(parts: list[tuple[str, float]]) -> None:
    """A list is what its parts do one after the other; turning and moving leave areas, a scale squares them."""
    said = [f"{name}({' '.join(repr(number) for number in numbers)})" for name, *numbers in parts]
    whole, step = matrix_of(" ".join(said)), IDENTITY
    for each in said:
        step = joined(step, matrix_of(each))
    assert whole == pytest.approx(step, abs=1e-6)
    area = math.prod(numbers[0] ** 2 for name, *numbers in parts if name == "scale")
    assert whole[0] * whole[3] - whole[1] * whole[2] == pytest.approx(area, rel=1e-6)


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("<text>Hi</text>", "line 2, <text>: text depends on fonts .* outlines"),
        ('<image href="x.png"/>', "line 2, <image>: a picture inside a drawing"),
        ("<script>1</script>", "line 2, <script>: a logo that runs"),
        ("<foreignObject/>", "line 2, <foreignObject>: a logo that runs"),
        ('<rect width="1" height="1" onclick="x()"/>', "'onclick' runs a script"),
        ('<use href="https://example.org/a.svg#b"/>', "leads out of the file, to 'https://example.org"),
        ("<style>@import 'x.css';</style>", "asks for something outside the file"),
        ("<style>.a .b{fill:red}</style>", "the selector '.a .b' is not read"),
        ('<rect width="1" height="1" fill="url(#g)"/>', "gradient or pattern is no plain colour"),
        ('<rect width="1" height="1" filter="url(#f)"/>', "a filter .* is not drawn"),
        ('<rect width="1" height="1" style="mix-blend-mode:multiply"/>', "a mixture of colours"),
        ('<g opacity=".5"><rect width="1" height="1"/><rect width="1" height="1"/></g>', "transparent together"),
        ('<path d="M0 0 C 1"/>', "cannot be followed"),
        ('<path d="M0 0 $"/>', "holds what is no command"),
        ('<path d="M0 0 L1e300 0"/>', "lies so far outside"),
        ('<rect width="5" height="5" fill="blau"/>', "'blau' is no colour"),
        ('<rect width="5em" height="5"/>', "'5em' is no length"),
        ('<rect width="5" height="5" transform="turn(5)"/>', "the transform 'turn"),
        ('<line x2="9" stroke="red" transform="scale(1 5)"/>', "a scale that differs by direction"),
        ('<animate attributeName="x"/>', "a logo that moves"),
        ("<a><rect/></a>", "a link inside a logo"),
        ('<rect width="5" height="5" fill="none"/>', "nothing in it is seen"),
        ('<use href="#nobody"/>', "nothing is called '#nobody'"),
    ],
)
def test_what_cannot_be_drawn_is_refused(inside: str, message: str) -> None:
    said = _refused(f"{HEAD}\n{inside}</svg>")
    with pytest.raises(ProblemsError, match=message):
        drawing(f"{HEAD}\n{inside}</svg>".encode(), "logo.svg")
    assert said.startswith("logo.svg, line ")


def test_all_is_said_at_once() -> None:
    said = _refused(f'{HEAD}<text>a</text>\n<script/>\n<rect width="1" height="1" fill="url(#g)"/></svg>')
    assert [line.split(":")[0] for line in said.splitlines()] == [
        "logo.svg, line 1, <text>", "logo.svg, line 2, <script>", "logo.svg, line 3, <rect>",
    ]  # fmt: skip


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is no SVG that can be read"),
        (b"<svg", "this is no SVG that can be read"),
        (b"<html/>", "its first element is <html>"),
        (f'<!DOCTYPE svg [<!ENTITY a0 "x">{LAUGHS}]>{HEAD}&a9;</svg>'.encode(), "DOCTYPE declares"),
        (b'<!DOCTYPE svg SYSTEM "file:///etc/passwd">' + HEAD.encode() + b"</svg>", "nothing in it is seen"),
        (HEAD.encode() + b"<g>" * 60, "elements inside each other"),
        (HEAD.encode() + b"<g/>" * 6000 + b"</svg>", "more than 5,000 elements"),
        (b" " * 1_000_001, r"1.0 MB; at most 1 is read"),
        (HEAD.replace("0 0 100 50", "0 0 0 50").encode() + b"</svg>", "has no room"),
        (HEAD.replace("viewBox", "width").encode() + b"</svg>", "says no size"),
        (b'<?xml version="1.0" encoding="klingon"?>' + HEAD.encode() + b"</svg>", "this is no SVG that can be read"),
    ],
)
def test_hostile_files_are_messages(content: bytes, message: str) -> None:
    begun = time.process_time()
    assert message in _refused(content)
    assert time.process_time() - begun < 2


def test_uses_that_multiply_are_stopped() -> None:
    """Ten groups, each of ten uses of the one before: ten thousand million shapes."""
    groups = '<g id="g0"><rect width="1" height="1" fill="none"/></g>'
    groups += "".join(f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10))
    begun = time.process_time()
    assert "more than 5,000 shapes" in _refused(f"{HEAD}<defs>{groups}</defs><use href='#g9'/></svg>")
    assert "shows itself" in _refused(f'{HEAD}<g id="x"><use href="#x"/></g></svg>')
    assert time.process_time() - begun < 2
