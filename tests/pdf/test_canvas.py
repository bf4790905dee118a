"""Nothing can be drawn untagged by accident."""

import pytest
from small_documents import THEME

from impact.pdf.file.canvas import TaggedCanvas, UntaggedError
from impact.pdf.file.structure import Element
from impact.pdf.text.face import Faces


@pytest.fixture
def canvas() -> TaggedCanvas:
    return TaggedCanvas((200, 200), "en", Faces(THEME)["regular"].name)


@pytest.mark.parametrize(
    "code", ["0 0 10 10 re f", "0 0 m 9 9 l S", "BT (x) Tj ET", "/Form Do", "q 1 0 0 rg 0 0 9 9 re B* Q"]
)
def test_painting_outside_a_tag_is_refused(code: str, canvas: TaggedCanvas) -> None:
    canvas.write(code)
    with pytest.raises(UntaggedError, match="painted outside any tag on page 1"):
        canvas.show_page()


def test_painting_between_two_tags_is_refused(canvas: TaggedCanvas) -> None:
    with canvas.artifact():
        canvas.write("0 0 9 9 re f")
    canvas.write("0 0 9 9 re f")
    with pytest.raises(UntaggedError), canvas.artifact():
        pass


def test_a_tag_inside_a_tag_is_refused(canvas: TaggedCanvas) -> None:
    with pytest.raises(UntaggedError, match="opened inside another"), canvas.artifact(), canvas.marked(Element("P")):
        pass


def test_state_may_be_set_anywhere(canvas: TaggedCanvas) -> None:
    canvas.write("q 1 0 0 rg 0.5 w")
    with canvas.artifact("Footer"):
        canvas.write("0 0 9 9 re f")
    canvas.write("Q")
    canvas.show_page()
