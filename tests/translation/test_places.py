"""Where texts stand in a document: the page, a picture, and the texts of a scenario in the workbook."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image
from shared_documents import shipped_pdf

from impact import api
from impact.api import translations
from impact.translation.places import Pages
from impact.words.entries import entries, literals

OWN = "inherits: byd-jizzakh\ntitle: A plant of our own\n"
FRENCH = "own:\n  title: Notre usine\n"


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    found = Pages(shipped_pdf("brief"))
    yield found
    found.close()


def test_parts_without_values_are_looked_for() -> None:
    pattern = "{ PLURAL($c) ->\n    [one] one <b>job</b>\n   *[other] { $c } jobs\n  } in { $place },\n    a year"
    assert literals(pattern) == [", a year", "one job", "jobs", "in"]


def test_a_sentence_is_found_with_its_picture(pages: Pages) -> None:
    """Messages with values, over several lines of print, are found by their longest part."""
    source = entries("en", kinds=("vehicle_plant",))
    place = pages.place(source["panel-range-text"].pattern)
    assert place is not None
    assert place.page > 1
    picture = Image.open(io.BytesIO(place.picture))
    assert picture.format == "PNG"
    assert (place.width, place.height) == picture.size
    assert len(set(picture.convert("L").tobytes())) > 2, "nothing stands on it"


def test_what_is_not_printed_is_not_found(pages: Pages) -> None:
    assert pages.place("A sentence that no brief holds, { $year }") is None
    assert pages.place("{ $number }") is None


def test_a_short_text_is_a_line_of_its_own(pages: Pages) -> None:
    """Two letters stand in many words."""
    assert pages.place("pl") is None


def test_the_workbook_of_a_scenario_has_its_texts_and_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts of a scenario are corrected in a file of texts; its brief is that of the shipped case here."""
    monkeypatch.setattr(translations, "_brief", lambda *_: shipped_pdf("brief"))
    (tmp_path / "texts").mkdir()
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    (tmp_path / "texts" / "fr.yaml").write_text(FRENCH, encoding="utf-8")
    words = tmp_path / "templates" / "languages" / "fr"
    words.mkdir(parents=True)
    english = entries("en")["panel-range-text"].pattern
    (words / "own.ftl").write_text(f"panel-range-text = {english}\nmonth-1 = janvier de rien\n", encoding="utf-8")
    own, extra = str(tmp_path / "own.yaml"), (tmp_path / "templates",)
    book = load_workbook(io.BytesIO(api.review_workbook("fr", own, templates=extra)))
    rows = {str(row[0].value): row for row in book["Messages"].iter_rows(min_row=3)}
    assert str(rows["panel-range-text"][4].value).startswith("page ")
    assert rows["month-1"][4].value is None
    assert len(getattr(book["Messages"], "_images")) == 1  # noqa: B009  # openpyxl declares it nowhere
    assert [cell.value for cell in book["Texts"][3]][:3] == ["own#title", "A plant of our own", "Notre usine"]
    book["Texts"]["G3"] = "Une usine à nous"
    book["Texts"]["H3"] = "yes"
    book.save(tmp_path / "back.xlsx")
    out = tmp_path / "out"
    taken = api.take_review(tmp_path / "back.xlsx", out, "AB", scenarios=[own], templates=extra)
    assert taken.good == taken.corrected == 1
    assert (out / "texts" / "fr.yaml").read_text("utf-8") == "own:\n  title: Une usine à nous\n"
