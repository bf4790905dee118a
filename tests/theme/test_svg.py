"""Logos in SVG: what can be drawn is drawn where it stands, all else is refused with its line."""

import contextlib
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from impact.core.errors import ProblemsError
from impact.theme.logo import Logo, png_of
from impact.theme.svg.drawn import Vector, drawing

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 50">'
BOX = '<rect width="5" height="5"/>'
BLACK, WHITE, RED, GREEN, BLUE = (0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 128, 0), (0, 0, 255)


def _drawn(inside: str, head: str = HEAD) -> Vector:
    return drawing(f"{head}{inside}</svg>".encode())


def _pixel(inside: str, x: float, y: float, head: str = HEAD) -> tuple[int, ...]:
    """Return the colour at a place of a drawing of 100 by 50, on white paper."""
    picture = Image.open(io.BytesIO(png_of(Logo(f"{head}{inside}</svg>".encode(), "image/svg+xml", "A logo"))))
    paper = Image.new("RGB", picture.size, "white")
    paper.paste(picture, mask=picture.getchannel("A"))
    found = paper.getpixel((round(x / 100 * picture.width), round(y / 50 * picture.height)))
    assert isinstance(found, tuple)
    return found


def _refused(content: str | bytes) -> str:
    with pytest.raises(ProblemsError) as caught:
        drawing(content if isinstance(content, bytes) else content.encode(), "logo.svg")
    return str(caught.value)


@pytest.mark.parametrize(
    ("element", "seen", "unseen"),
    [
        ('<circle cx="50" cy="25" r="10"/>', (50, 34), (58, 34)),
        ('<rect width="40" height="20" rx="30"/>', (20, 10), (2, 2)),
        ('<rect width="40" height="20" rx="20" ry="2"/>', (20, 1), (1, 0.5)),
        ('<polygon points="0,0 20-0,20,20"/>', (18, 9), (5, 15)),
        ('<path d="M0 0h100v25h-100z"/>', (99, 24), (50, 26)),
        ('<path d="m10-0 l10.5.0 0 10 z"/>', (19, 5), (11, 8)),
        ('<path d="M30 10a10 10 0 0110 10H20a10 10 0 0110-10z"/>', (30, 15), (21, 11)),
        ('<line x1="0" y1="10" x2="40" y2="10" stroke="black" stroke-width="4"/>', (20, 11), (20, 13)),
        ('<path transform="translate(50-10)" d="M0 20h10v10h-10z"/>', (55, 15), (55, 25)),
        ('<g transform="rotate(90 50 25)"><rect x="60" y="20" width="10" height="10"/></g>', (50, 40), (65, 25)),
    ],
)
def test_outlines_stand_where_they_are_meant(
    element: str, seen: tuple[float, float], unseen: tuple[float, float]
) -> None:
    assert (_pixel(element, *seen), _pixel(element, *unseen)) == (BLACK, WHITE)


@pytest.mark.parametrize(("rule", "inside"), [("evenodd", WHITE), ("nonzero", RED)])
def test_overlapping_parts_are_holes_where_the_drawing_says_so(rule: str, inside: tuple[int, ...]) -> None:
    ring = f'<path fill="#F00" fill-rule="{rule}" d="M0 0h40v40h-40zM10 10h20v20h-20z"/>'
    assert (_pixel(ring, 5, 5), _pixel(ring, 20, 20)) == (RED, inside)


def test_looks_come_from_attributes_classes_and_styles_and_are_handed_down() -> None:
    shapes = (
        '<rect class="a" width="10" height="10" fill="blue"/><g fill="BLUE"><rect x="20" width="10" height="10"/>'
        '<rect id="b" x="40" width="10" height="10"/><rect class="a" x="60" width="10" height="10" style="fill:blue"/>'
        "</g><style>.a{fill:red} #b{fill:#008000; font-family: none}</style>"
    )
    assert [_pixel(shapes, x, 5) for x in (5, 25, 45, 65)] == [RED, BLUE, GREEN, BLUE]


def test_uses_and_hidden_parts() -> None:
    shapes = (
        '<use href="#r" x="10"/><use xlink:href="#g" transform="translate(50 25)"/>'
        '<defs><rect id="r" width="10" height="10"/><g id="g"><rect width="5" height="5" fill="red"/></g></defs>'
        '<rect width="9" height="9" display="none"/><rect width="9" height="9" visibility="hidden"/>'
    )
    assert [_pixel(shapes, *place) for place in ((15, 5), (52, 27), (5, 5))] == [BLACK, RED, WHITE]


def test_a_clip_of_plain_shapes_cuts() -> None:
    shapes = (
        '<g clip-path="url(#c)"><rect width="100" height="50"/></g>'
        '<defs><clipPath id="c"><rect width="30" height="40" transform="translate(10 5)"/></clipPath></defs>'
    )
    assert [_pixel(shapes, *place) for place in ((15, 10), (5, 10), (45, 10))] == [BLACK, WHITE, WHITE]


def test_corners_reach_as_far_as_the_drawing_says() -> None:
    corner = '<path d="M45 45L50 20L55 45" fill="none" stroke="black" stroke-width="4" {}/>'
    assert [_pixel(corner.format(limit), 50, 14) for limit in ("", 'stroke-miterlimit="10"')] == [WHITE, BLACK]


def test_the_box_cuts_and_the_same_file_gives_the_same_bytes() -> None:
    content = f'{HEAD}<rect x="90" width="50" height="50"/></svg>'.encode()
    found = drawing(content)
    assert (found.width, found.height) == (750, 375)
    assert found.code.startswith("q 0 0 750.000 375.000 re W n\n")
    drawing.cache_clear()
    assert drawing(content) == found


def test_a_drawing_without_viewbox_has_its_own_size() -> None:
    found = _drawn(BOX, '<svg xmlns="http://www.w3.org/2000/svg" width="20px" height="10">')
    assert (found.width, found.height) == (750, 375)


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        ("<text>Hi</text>", "line 2, <text>: text depends on fonts .* outlines"),
        ('<image href="x.png"/>', "line 2, <image>: a picture inside a drawing"),
        ("<script>1</script>", "line 2, <script>: a logo that runs"),
        ('<animate attributeName="x"/>', "line 2, <animate>: this element is not drawn"),
        ("<a><rect/></a>", "a link inside a logo"),
        ('<symbol id="s"/>', "a symbol has a box of its own"),
        ('<rect width="1" height="1" onclick="x()"/>', "'onclick' runs a script"),
        ('<use href="https://example.org/a.svg#b"/>', "leads out of the file, to 'https://example.org"),
        ("<style>@import 'x.css';</style>", "asks for something outside the file"),
        ("<style>rect{fill:url(https://example.org)}</style>", "gradient or pattern is no plain colour"),
        ("<style>.a:hover{fill:red}</style>", "its style sheet is not read"),
        ("<style>.a{display:none}</style>", "a style sheet that hides or clips"),
        ('<rect width="1" height="1" fill="url(#g)"/>', "gradient or pattern is no plain colour"),
        ('<rect width="1" height="1" filter="url(#f)"/>', "filter .* is not drawn"),
        ('<rect width="1" height="1" style="mix-blend-mode:multiply"/>', "mix-blend-mode .* is not drawn"),
        ('<rect width="1" height="1" opacity=".5"/>', "what is seen through"),
        ('<path d="M0 0 C 1"/>', "line 2: this path cannot be followed"),
        ('<path d="M0 0 $"/>', "d='M0 0 \\$' is not drawn"),
        ('<path d="M0 0 L1e30 0"/>', "cannot be drawn as plain outlines"),
        ('<rect width="5" height="5" fill="blau"/>', "'blau' is no colour"),
        ('<rect width="5em" height="5"/>', "width='5em' is not drawn"),
        ('<rect width="5" height="5" transform="turn(5)"/>', "the transform 'turn"),
        ('<rect width="5" height="5" fill="none"/>', "nothing in it is seen"),
        ('<use href="#nobody"/>', "what it uses is not in the file"),
        ('<rect width="5" height="5" clip-path="url(#nobody)"/>', "a clip of more than plain shapes"),
        ('<rect width="5" height="5" style="clip-path:url(#c)"/>', "a clip in a style is not drawn"),
    ],
)
def test_what_cannot_be_drawn_is_refused(inside: str, message: str) -> None:
    with pytest.raises(ProblemsError, match=message):
        drawing(f"{HEAD}\n{inside}</svg>".encode(), "logo.svg")


LAUGHS = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
USES = '<g id="g0"><rect width="1" height="1"/></g>' + "".join(
    f'<g id="g{n}">{f"""<use href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10)
)
CLIP = f'<defs><clipPath id="c">{BOX * 2000}</clipPath></defs>'


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is no SVG that can be read"),
        (b"<html/>", "its first element is <html>"),
        (b'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', "its first element is <svg>, and not"),
        (f'<!DOCTYPE svg [<!ENTITY a0 "x">{LAUGHS}]>{HEAD}&a9;</svg>', "this is no SVG that can be read"),
        (f'<!DOCTYPE svg [<!ENTITY a0 "x">{LAUGHS}]>{HEAD}<path d="&a9;"/></svg>', "this is no SVG that can be read"),
        (f'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>{HEAD}{BOX}</svg>', "DOCTYPE declares entities"),
        (f'<!DOCTYPE svg [<!ENTITY a "b">]>{HEAD}{BOX}</svg>'.encode("utf-16"), "DOCTYPE declares entities"),
        (f'<!DOCTYPE svg SYSTEM "file:///etc/passwd">{HEAD}</svg>', "nothing in it is seen"),
        (HEAD + "<g>" * 60 + "</g>" * 60 + "</svg>", "elements inside each other"),
        (HEAD + "<g/>" * 6000 + "</svg>", "more than 5,000 elements"),
        (b" " * 1_000_001, "1.0 MB; at most 1 is read"),
        (HEAD + '<path d="M0 0' + "L1 1" * 100_000 + '"/></svg>', "<path>: d='M0 0"),
        (HEAD + f"<style>{'.a{fill:red}' * 101}</style></svg>", "at most 100 rules"),
        (f"{HEAD}<defs>{USES}</defs><use href='#g9'/></svg>", "its uses make more than 5,000 shapes"),
        (HEAD + CLIP + '<rect clip-path="url(#c)"/>' * 9 + "</svg>", "its uses make more than 5,000 shapes"),
        (f'{HEAD}<g id="x"><use href="#x"/></g></svg>', "a use shows itself"),
        (HEAD.replace("0 0 100 50", "0 0 0 50") + "</svg>", "it has no size in numbers"),
        (f'<?xml version="1.0" encoding="klingon"?>{HEAD}</svg>', "this is no SVG that can be read"),
    ],
)
def test_hostile_files_are_messages(content: str | bytes, message: str) -> None:
    begun = time.process_time()
    assert message in _refused(content)
    assert time.process_time() - begun < 2


@given(st.binary(max_size=40), st.integers(0, 300))
def test_damaged_files_are_drawn_or_messages(noise: bytes, at: int) -> None:
    shapes = '<style>.a{fill:#123}</style><g transform="rotate(5)"><path class="a" d="M0 0h9v9z"/></g>'
    whole = f"{HEAD}{shapes}</svg>".encode()
    with contextlib.suppress(ProblemsError):
        drawing(whole[:at] + noise + whole[at + len(noise) :])
