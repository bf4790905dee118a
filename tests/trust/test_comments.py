"""Comments by paragraph go out as a list and come back answered, into the scenario and onto the page of versions."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from paper import edition

from impact import api
from impact.errors import ImpactError
from impact.trust.comments import COLUMNS, read_comments, to_write_into


def listed(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def as_file(place: Path, rows: list[dict[str, str]]) -> Path:
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    place.write_text(stream.getvalue(), encoding="utf-8-sig")
    return place


def test_every_paragraph_has_one_line_with_a_place_of_its_own() -> None:
    rows = listed(to_write_into(edition("summary")))
    assert len({row["place"] for row in rows}) == len(rows) > 10
    assert all(row["about"] and not row["says"] for row in rows)
    assert to_write_into(edition("summary")) == to_write_into(edition("summary"))


def test_answered_comments_are_taken_and_others_wait(tmp_path: Path) -> None:
    rows = listed(to_write_into(edition("summary")))
    said = {"by": "Example Reviewer", "on": "2026-11-25", "says": "Is it a year?"}
    rows[3] |= said | {"answer": "Yes, of 2031."}
    rows[5] |= said
    place = tmp_path / "mine.yaml"
    place.write_text("# mine\ninherits: byd-jizzakh\ntitle: Mine  # kept\n", encoding="utf-8")
    assert api.take_comments(as_file(tmp_path / "c.csv", rows), place) == (1, 1)
    text = place.read_text(encoding="utf-8")
    assert text.startswith("# mine\ninherits: byd-jizzakh\ntitle: Mine  # kept\n")
    (comment,) = api.load(place).scenario.comments
    assert (comment.place, comment.says, comment.answer) == (rows[3]["place"], "Is it a year?", "Yes, of 2031.")
    rows[3]["answer"] = ""
    assert api.take_comments(as_file(tmp_path / "c.csv", rows), place) == (0, 2)
    assert api.load(place).scenario.comments == ()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"by": ""}, "line 2: 'by' is empty"),
        ({"on": "yesterday"}, "line 2: 'yesterday' is no day. Write it as 2026-11-24"),
        ({"says": "\x07"}, "says: "),
        ({"answer": "=1+1"}, "begins with a character that spreadsheets take for a formula"),
        ({"says": "", "answer": "What?"}, "'says' is empty"),
    ],
)
def test_a_fault_is_named_with_its_line(change: dict[str, str], says: str, tmp_path: Path) -> None:
    row = dict.fromkeys(COLUMNS, "") | {"place": "1.01", "version": "1", "about": "x", "by": "R", "on": "2026-11-25"}
    file = as_file(tmp_path / "c.csv", [row | {"says": "Why?"} | change])
    with pytest.raises(ImpactError) as error:
        read_comments(file)
    assert says in str(error.value).replace(", column 1", "")


def test_another_table_is_no_list_of_comments(tmp_path: Path) -> None:
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ImpactError, match="columns are missing: place, version"):
        read_comments(file)
