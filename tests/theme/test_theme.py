"""Themes load, keep their promises, and say what is wrong with them."""

import dataclasses
from itertools import pairwise
from pathlib import Path

import pytest

from impact.core.errors import ImpactError, ProblemsError
from impact.theme.colour import contrast, lightness
from impact.theme.fonts import font_file, font_files
from impact.theme.themes import load_theme, theme_names

SHIPPED = ("default", "grey", "high-contrast", "large-print", "sober")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """Return the folder for a theme called `mine`."""
    (tmp_path / "themes").mkdir()
    return tmp_path


def _refused(folder: Path, content: str) -> str:
    (folder / "themes" / "mine.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        load_theme("mine", (folder,))
    return str(caught.value)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_theme_has_its_fonts_text_that_can_be_read_and_channels_that_differ_in_grey(name: str) -> None:
    assert tuple(theme_names()) == SHIPPED
    theme = load_theme(name)
    assert theme.name == name
    assert all(path.is_file() for path in font_files(theme).values())
    inks = [theme.colour(theme.style(field.name).colour) for field in dataclasses.fields(theme.styles)]
    assert min(contrast(ink, theme.palette.paper) for ink in inks) >= (7.0 if name == "high-contrast" else 4.5)
    shades = sorted(lightness(theme.colour(f"channel_{each}")) for each in ("direct", "indirect", "induced"))
    assert min(b - a for a, b in pairwise(shades)) >= 15


def test_a_theme_is_merged_over_the_default_and_a_default_of_the_user_over_the_shipped_one(mine: Path) -> None:
    (mine / "themes" / "mine.yaml").write_text(
        'palette: {navy: "#333366"}\nstyles: {body: {size: 10}}\n', encoding="utf-8"
    )
    theme, default = load_theme("mine", (mine,)), load_theme()
    assert theme.palette == dataclasses.replace(default.palette, navy="#333366")
    assert theme.styles.body == dataclasses.replace(default.styles.body, size=10.0)
    assert theme.page == default.page
    (mine / "themes" / "default.yaml").write_text("page: {gutter_mm: 6}\n", encoding="utf-8")
    assert load_theme("default", (mine,)).page.gutter_mm == 6


def test_an_unknown_theme_is_named_with_those_there_are() -> None:
    with pytest.raises(
        ImpactError, match=r"No theme is called 'sobre'\. Did you mean 'sober'\? There are: default, grey"
    ):
        load_theme("sobre")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("palete: {}\n", "line 1, column 1, palete: no key is called 'palete' here. Did you mean 'palette'?"),
        ("palette:\n  nawy: '#000000'\n", "line 2, column 3, palette.nawy: no key is called 'nawy' here. Did you mean"),
        ("palette:\n  navy: blue\n", "palette.navy: 'blue' is no colour. Write it as \"#RRGGBB\", in quotes."),
        ("palette:\n  lost: '#FFFFFF'\n", "palette.lost: lost #FFFFFF on paper #FFFFFF has a contrast of 1.0:1"),
        ("page:\n  footer_mm: -60\n", "page.footer_mm: -60 mm puts text where nobody sees it. Give 5 to 18.5."),
        ("styles:\n  note: {before: -40}\n", "styles.note.before: before is no distance from 0 to 144 pt."),
        ("palette:\n  navy: 12\n", "line 2, column 3, palette.navy: '12' stands where text belongs;"),
        ("page:\n\n  top_mm: wide\n", "line 3, column 3, page.top_mm: 'wide' is no number. Write digits"),
        ("styles:\n  body: {kerning: 1}\n", "styles.body.kerning: '1' is neither true nor false."),
        ("styles:\n  body: {colour: navi}\n", "styles.body.colour: no colour is called 'navi'. Did you mean 'navy'?"),
        ("styles:\n  body: {face: sans}\n", "no face is called 'sans'. There are: bold, italic, light"),
        ("styles:\n  body: 12\n", "line 2, column 3, styles.body: '12' stands where keys with values belong."),
        ("palette:\n  muted: '#999999'\n", "muted: text in muted #999999 on paper #FFFFFF has a contrast of 2.8:1"),
        ("palette:\n  sand: '#888888'\n", "palette.sand: text in ink #1D2733 on sand #888888 has a contrast of 4.3:1"),
        ("styles:\n  note: {size: 6}\n", "styles.note.size: 6 pt is too small to read on paper; the floor is 7.5 pt."),
        ("styles:\n  body: {leading: 8}\n", "styles.body.leading: lines 8 pt apart touch in 9.8 pt type."),
        ("charts:\n  axis_width: -0.2\n", "charts.axis_width: -0.2 pt is no width or distance. Give 0 to 144."),
        ("charts:\n  small_size: 5\n", "charts.small_size: 5 pt is too small to read on paper"),
        ("page:\n  inner_mm: 100\n  outer_mm: 90\n", "the margins leave less than 60 mm for the text."),
        ("a: [1\n", "This is no valid YAML"),
        ("- a\n", "stands where keys with values belong."),
    ],
)
def test_a_faulty_theme_is_refused_with_file_and_line(content: str, message: str, mine: Path) -> None:
    told = _refused(mine, content)
    assert message in told
    assert "mine.yaml" in told


def test_a_theme_that_is_no_text_is_refused(mine: Path) -> None:
    (mine / "themes" / "mine.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ProblemsError, match="is no UTF-8 text"):
        load_theme("mine", (mine,))


def test_a_font_of_the_user_is_found_first(root: Path, tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    own = tmp_path / "fonts" / "SourceSans3-Regular.ttf"
    own.write_bytes((root / "templates" / "fonts" / "SourceSans3-Italic.ttf").read_bytes())
    assert font_file("SourceSans3-Regular.ttf", (tmp_path,)) == own


def test_every_shipped_font_has_its_licence(root: Path) -> None:
    folder = root / "templates" / "fonts"
    families = {file.name.partition("-")[0] for file in folder.glob("*.ttf")}
    licences = {file.stem.removeprefix("LICENSE-") for file in folder.glob("LICENSE-*.txt")}
    assert families == licences
    for file in folder.glob("LICENSE-*.txt"):
        assert "SIL Open Font License, Version 1.1" in file.read_text(encoding="utf-8")
