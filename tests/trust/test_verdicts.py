"""Verdicts: what has to be found for a check to hold, to be altered, or to stay unknown."""

from __future__ import annotations

import io
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from shared_studies import study_of

from impact.printing.evidence import Settings
from impact.study.why.data_since import Since
from impact.trust.compared import Compared
from impact.trust.listed import Listed
from impact.trust.opened import Opened, opened
from impact.trust.report import Finding
from impact.trust.rerun import Rerun
from impact.trust.verdicts import data_check, file_check, pages_check, structure_check, study_check
from impact.version import __version__

XYZ = Path(__file__).parents[1] / "data" / "xyz"
LISTED = Listed({}, Settings("brief", "en"), __version__)
FIGURE = Finding("figure", place="kpi.csv", before="1", now="2")
TEXT = Finding("text", page=1, before="1", now="2")
INSIDE = Finding("file inside", place="numbers.csv", before="one content", now="another")


@pytest.fixture(scope="module")
def file() -> Opened:
    blank, stream = pikepdf.new(), io.BytesIO()
    blank.add_blank_page()
    blank.save(stream)
    return opened(stream.getvalue())


@pytest.mark.parametrize(
    ("found", "listed", "verdict"),
    [
        ({}, {}, "holds"),
        ({"digits": True}, {}, "holds"),
        ({"findings": (FIGURE,)}, {}, "altered"),
        ({"findings": (FIGURE,)}, {"package": "0.0.1"}, "unknown"),  # that version may have come to other numbers
        ({"findings": (FIGURE,)}, {"libraries": {"numpy": "0.1"}}, "unknown"),
        ({"findings": (FIGURE,)}, {"libraries": {"numpy": version("numpy"), "zlib": "0.1"}}, "altered"),  # packs alone
        ({"findings": (FIGURE,)}, {"settings": None}, "altered"),  # its list of evidence was taken out
        ({"study": None, "why": "a table is missing"}, {}, "unknown"),
    ],
)
def test_numbers_hold_where_all_tables_came_out_again(
    found: dict[str, Any], listed: dict[str, Any], verdict: str
) -> None:
    again = replace(Rerun(study_of("xyz-spending", 0, (XYZ,), beside=False)), **found)
    assert study_check(again, replace(LISTED, **listed), "").verdict == verdict


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (Rerun(None), "holds"),
        (Rerun(None, "a table is missing"), "unknown"),
        (Rerun(None, files=("ages.yaml",)), "unknown"),
        (Rerun(None, data=(Since("gdp", "1", "2", "macro.csv"),)), "unknown"),
    ],
)
def test_figures_hold_where_none_differs_from_the_data_here(found: Rerun, verdict: str) -> None:
    assert data_check(found, LISTED).verdict == verdict


def test_what_was_not_estimated_or_printed_again_is_unknown(file: Opened) -> None:
    checks = (study_check(None, LISTED, ""), data_check(None, LISTED), pages_check("no"), structure_check("no", ()))
    assert {each.verdict for each in (*checks, file_check(file, "no", signed=False))} == {"unknown"}


@pytest.mark.parametrize(
    ("found", "verdicts"),
    [
        (Compared(original=True), ("holds", "holds", "holds")),
        (Compared(original=False), ("altered", "holds", "holds")),  # saved again
        (Compared(original=False, appended=9), ("altered", "holds", "holds")),
        (Compared(original=False, pages=(TEXT,)), ("altered", "altered", "holds")),
        (Compared(original=False, structure=(TEXT,)), ("altered", "holds", "altered")),
        (Compared(original=False, structure=(INSIDE,)), ("altered", "holds", "altered")),
        (Compared(original=False, rewritten=True), ("altered", "unknown", "unknown")),
        (Compared(original=False, rewritten=True, pages=(TEXT,)), ("altered", "altered", "unknown")),
    ],
)
def test_verdicts_on_file_pages_and_structure(file: Opened, found: Compared, verdicts: tuple[str, ...]) -> None:
    checks = (file_check(file, found, signed=False), pages_check(found), structure_check(found, ()))
    assert tuple(each.verdict for each in checks) == verdicts


def test_a_file_inside_is_altered_once() -> None:
    """What the check of the attachments found is no second alteration."""
    found = Compared(original=False, structure=(INSIDE,))
    assert structure_check(found, {"numbers.csv"}).verdict == "holds"
