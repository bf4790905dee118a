"""Figures are found by words without reading every row of every country, and none is missed."""

from pathlib import Path

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.resources import shipped


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


@pytest.mark.parametrize("word", ["lantern", "made-up", 'called "wick"', "hinges"])
def test_a_cell_over_several_lines_hides_no_row(word: str, tmp_path: Path) -> None:
    text = shipped("data").joinpath("world", "by_country", "KEN.csv").read_text(encoding="utf-8")
    header, first, *_ = text.splitlines()
    row = [*first.split(",")[:2], "2031", *first.split(",")[3:18]]
    notes = ['"A lantern, made-up,\nwith hinges"', '"One called ""wick"" with hinges and a made-up lantern"']
    rows = [",".join([*row[:2], str(2031 + at), *row[3:], "derived", "B", note]) for at, note in enumerate(notes)]
    folder = tmp_path / "world" / "by_country"
    folder.mkdir(parents=True)
    (folder / "KEN.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    found = {each.period for each in Catalogue((tmp_path,)).find([word])}
    assert found == ({"2032"} if "wick" in word else {"2031", "2032"})
