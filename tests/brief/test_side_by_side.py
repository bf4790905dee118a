"""Scenarios side by side: the rows that a kind declares, each column by its own assumptions."""

from __future__ import annotations

import csv

import pytest
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.sections.claims import told_differently
from impact.brief.side_by_side import FILE, side_by_side
from impact.document import Document
from impact.document.spans import plain
from impact.errors import ImpactError
from impact.look.themes import load_theme
from impact.words.language import Words

PLANTS = ("byd-jizzakh", "byd-szeged", "byd-camacari")


@pytest.fixture(scope="module")
def contexts() -> list[BriefContext]:
    words, look = Words("en"), load_theme("default")
    return [BriefContext(study_of(name), words, look) for name in PLANTS]


def test_announced_stands_beside_modelled_and_what_is_not_known_says_why(contexts: list[BriefContext]) -> None:
    made: Document = side_by_side(contexts, {"byd-szeged": 350.0})
    assert list(made.problems()) == []
    (attached,) = made.attachments
    assert attached.name == FILE
    rows = {row["row"]: row for row in csv.DictReader(attached.data.decode().splitlines())}
    announced = rows["jobs_per_thousand_announced"]
    assert [announced[name].split()[0] for name in PLANTS] == ["8.0", "33.3", "33.3"]
    assert rows["output_reported"]["byd-szeged"] == "–"
    assert rows["not_collected"]["byd-camacari"].startswith("not estimated, because")
    assert "USD 180 million" in rows["tax_net"]["byd-szeged"] or "USD 17" in rows["tax_net"]["byd-szeged"]
    assert "announced" in rows["capacity"]["byd-camacari"]
    for row in rows.values():
        assert any(row[name] != "–" for name in PLANTS)


def test_different_kinds_are_not_set_side_by_side(contexts: list[BriefContext]) -> None:
    other = BriefContext(study_of("nur-navoi"), contexts[0].words, contexts[0].theme)
    with pytest.raises(ImpactError, match="different kinds of project"):
        side_by_side([contexts[0], other], {})


def test_a_kind_that_declares_no_rows_shows_its_key_figures() -> None:
    words, look = Words("en"), load_theme("default")
    pair = [BriefContext(study_of(name), words, look) for name in ("nur-navoi", "zhanatas")]
    (attached,) = side_by_side(pair, {}).attachments
    rows = list(csv.DictReader(attached.data.decode().splitlines()))
    assert {row["row"] for row in rows} <= set(pair[0].declared.listed)
    assert rows


def test_claims_that_disagree_stand_by_the_day_on_which_they_were_made(contexts: list[BriefContext]) -> None:
    table = told_differently(contexts[1])
    assert table is not None
    said = [plain(row.cells[0].text) for row in table.rows if row.role != "group"]
    starts = said[: said.index("")]  # up to what this brief takes
    assert starts == ["January 2024", "22 July 2025", "22 July 2025", "5 November 2025", "29 January 2026"]
    assert told_differently(contexts[0]) is None
