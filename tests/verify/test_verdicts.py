"""Verdicts: what has to be found for numbers to follow, and what the worst of several checks is."""

from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from shared_studies import study_of

from impact.output.evidence import EvidenceSettings
from impact.study.analysis.data_since import Since
from impact.verify.attachments import EvidenceList
from impact.verify.page_comparison import PageComparison
from impact.verify.report import EXITS, WORST, Check, Report, Verdict, VerificationFinding
from impact.verify.rerun import Rerun
from impact.verify.verdicts import content_check, data_check, draws_alike, of_another_version, study_check
from impact.version import __version__

XYZ = Path(__file__).parents[1] / "data" / "xyz"
LISTED = EvidenceList(EvidenceSettings("brief", "en"), {}, __version__)
FIGURE = VerificationFinding("figure", place="key_figures.csv", before="1", now="2")


@pytest.mark.parametrize(
    ("found", "listed", "verdict"),
    [
        ({}, {}, "as issued"),
        ({"digits": True}, {}, "as issued"),
        ({"findings": (FIGURE,)}, {}, "not as issued"),
        ({"findings": (FIGURE,)}, {"package": "0.0.1"}, "cannot be said"),  # it may have come to other numbers
        ({"findings": (FIGURE,)}, {"libraries": {"numpy": "0.1"}}, "cannot be said"),
        ({"findings": (FIGURE,)}, {"libraries": {"numpy": version("numpy"), "zlib": "0.1"}}, "not as issued"),
        ({"study": None, "why": "a table is missing"}, {}, "cannot be said"),
    ],
)
def test_numbers_follow_where_all_tables_came_out_again(
    found: dict[str, Any], listed: dict[str, Any], verdict: str
) -> None:
    again = replace(Rerun(study_of("xyz-spending", 0, (XYZ,), beside=False)), **found)
    assert study_check(again, replace(LISTED, **listed), "").verdict == verdict


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (Rerun(None), "are in the data here"),
        (Rerun(None, "a table is missing"), "were not held against"),
        (Rerun(None, files=("ages.yaml",)), "other bytes are here of ages.yaml"),
        (Rerun(None, data=(Since("gdp", "1", "2", "macro.csv"),)), "1 differ from the data here: gdp: 1 then, 2 here"),
    ],
)
def test_the_data_here_informs_and_decides_nothing(found: Rerun, says: str) -> None:
    check = data_check(found, LISTED)
    assert says in check.says
    assert check.verdict == "as issued"


def test_the_worst_verdict_is_that_of_the_file() -> None:
    assert set(EXITS) == set(WORST)
    checks = [Check(verdict, "", verdict, "") for verdict in reversed(WORST)]
    for last in range(1, len(checks) + 1):
        assert Report("a.pdf", "", tuple(checks[:last])).verdict == checks[last - 1].verdict


@pytest.mark.parametrize("verdict", WORST)
def test_every_verdict_on_the_content_is_worded(verdict: Verdict) -> None:
    check = content_check(PageComparison(verdict, (FIGURE,), "page 1 is drawn otherwise here"), LISTED, signed=False)
    assert check.verdict == verdict
    assert check.says.endswith((".", ":"))


def test_what_a_file_says_of_its_versions_never_makes_it_hold() -> None:
    """Another version of the package, or of a library that draws, leads to "cannot be said" at best."""
    assert not of_another_version(LISTED)
    assert "pip install 'impact-brief==0.0.1'" in of_another_version(replace(LISTED, package="0.0.1"))
    assert "pip" not in of_another_version(replace(LISTED, package="1' --index-url='//x"))
    assert draws_alike({})
    assert not draws_alike({"matplotlib": "0.0.1"})
    assert draws_alike({"zlib": "0.0.1", "numpy": "0.0.1"})
