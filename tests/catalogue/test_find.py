"""Figures are found by words without reading every row of every country, and none is missed."""

import pytest

from impact.catalogue.catalogue import Catalogue


@pytest.fixture(scope="module")
def whole() -> Catalogue:
    """Return a catalogue that has read everything, so that it looks through all rows."""
    catalogue = Catalogue(())
    catalogue.everything()
    return catalogue


@pytest.mark.sampled(3)
@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["grid", "intensity"], id="key"),
        pytest.param(["grid_intensity", "uzb"], id="region"),
        pytest.param(["fuel=diesel"], id="dimension"),
        pytest.param(["density (fuel=diesel"], id="name"),
        pytest.param(["margin"], id="name of a dimension"),
        pytest.param(["world", "Bank", "gdp"], id="publisher"),
        pytest.param(["no_such_word"], id="none"),
    ],
)
def test_rows_passed_over_hold_none_of_the_words(words: list[str], whole: Catalogue) -> None:
    assert Catalogue(()).find(words) == whole.find(words)
