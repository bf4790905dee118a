"""`impact new brand`, the option `--brand`, and a brand in the user's profile."""

import shutil
from pathlib import Path

import pikepdf
import pytest
from fixture_types import Impact
from shared_studies import study_of

from impact import api
from impact.api import objects
from impact.theme.logo import NO_BRAND, Brand

DATA = Path(__file__).resolve().parents[1] / "data" / "brand"
CASE = "initiative-budget"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for file in DATA.iterdir():
        shutil.copy(file, tmp_path)
    return tmp_path / "example-advisory.yaml"


@pytest.fixture
def studied(tmp_path: Path) -> Path:
    folder = tmp_path / f"{CASE}.study"
    api.save(study_of(CASE), folder)
    return folder


def _info(file: Path) -> tuple[str, int]:
    with pikepdf.open(file) as pdf:
        return str(pdf.docinfo["/Producer"]), len(pdf.pages)


def test_a_new_file_is_whole(impact: Impact) -> None:
    assert impact("new", "brand", "house.yaml").out == "house.yaml\n"
    assert "there is such a file already" in impact("new", "brand", "house.yaml").err
    done = impact("check", "house.yaml")
    assert (done.code, done.out) == (0, "house.yaml: no problems (brand of Name of your house).\n")


def test_faults_are_listed(impact: Impact, house: Path) -> None:
    house.write_text(house.read_text(encoding="utf-8").replace('"#12432F"', '"#9BB5A5"'), encoding="utf-8")
    done = impact("check", house.name)
    assert (done.code, done.out) == (1, "")
    assert "line 5, column 3, colours.navy: text in navy #9BB5A5 on paper" in done.err
    assert "The nearest colour that can be read" in done.err


def test_fonts_need_the_letters_of_the_language_that_is_named(impact: Impact, house: Path, root: Path) -> None:
    shutil.copy(root / "templates" / "fonts" / "NotoSansSC-Level1.ttf", house.parent / "han.ttf")
    house.write_text("name: House\nfonts: {regular: han.ttf}\n", encoding="utf-8")
    assert impact("check", house.name).code == 0
    assert "'han.ttf' lacks" in impact("check", house.name, "-l", "uz-Cyrl").err


def test_a_brand_file_is_checked_alone(impact: Impact, house: Path) -> None:
    for more in (("--strict",), ("--format", "json"), (CASE,)):
        assert "check brand files alone" in impact("check", house.name, *more).err


def test_a_brief_has_the_face_that_is_named(impact: Impact, house: Path, studied: Path) -> None:
    done = impact("brief", studied.name, "-d", "summary", "--brand", house.name, "-q")
    assert (done.code, done.err) == (0, "")
    assert _info(studied.with_name(f"{CASE}.summary.en.pdf")) == ("Example Advisory", 1)


def test_the_profile_names_the_usual_brand(
    impact: Impact, house: Path, studied: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = house.with_name("profile.yaml")
    profile.write_text(f"brand: {house.name}\n", encoding="utf-8")
    monkeypatch.setenv("IMPACT_PROFILE", str(profile))
    assert "brand: example-advisory.yaml" in impact("config", "profile").out
    assert impact("brief", studied.name, "-d", "summary", "-q").code == 0
    assert _info(studied.with_name(f"{CASE}.summary.en.pdf"))[0] == "Example Advisory"


def test_a_brand_with_faults_stops_a_brief_before_anything_is_done(impact: Impact, house: Path, studied: Path) -> None:
    house.write_text("name: House\nlogo: {file: none.svg, alt: House}\n", encoding="utf-8")
    done = impact("brief", studied.name, "--brand", house.name)
    assert done.code == 1
    assert "line 2, column 8, logo.file: 'none.svg': the file cannot be read" in done.err
    assert "Composing" not in done.err
    assert not list(studied.parent.glob("*.pdf"))


def test_from_python(house: Path) -> None:
    study = objects.Study(**objects._parts_of(study_of(CASE)))
    made = study.brief("summary", brand=house)
    assert made.printing.brand.name == "Example Advisory"
    assert api.brand(None) is NO_BRAND
    own = Brand("House", theme="sober")
    assert study.brief("summary", brand=own).printing.look().name == "sober"
    assert study.brief("summary", brand=own, theme="grey").printing.look().name == "grey"


def test_charts_take_its_colours(house: Path, tmp_path: Path) -> None:
    plain, branded = (
        api.charts(study_of(CASE), tmp_path / name, names=["job-years-by-year"], form="svg", brand=brand)[0].read_text()
        for name, brand in (("plain", None), ("branded", house))
    )
    assert "#12432f" in branded
    assert "#12432f" not in plain
