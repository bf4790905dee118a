"""Marks of Chinese: as wide as the letters beside them, in lists and between figures too."""

import pytest
from cases import case_rows

from impact.words.full_width import full_width


@pytest.mark.parametrize(("text", "said"), case_rows("full_width"))
def test_marks_are_as_wide_as_what_stands_beside_them(text: str, said: str) -> None:
    assert full_width(text) == said
