"""Whatever is altered or forged in a printed brief is found: what is altered by objects with its page and cell."""

import re
from pathlib import Path

import attacks  # noqa: F401  # registers more of them
import page_attacks  # noqa: F401
import pytest
from alterations import ALTERATIONS
from hand_edited import altered
from paper import XYZ, edition, looked_at, printed
from raw_attacks import FORGERIES, plain
from reader_attacks import COPIES
from review_attacks import MIXED
from shared_studies import study_of

from impact.verify.report import as_text, conclusion, in_words

NO_FIELDS = "fields_of_two_roles_exchanged"  # a summary has none; `test_sign_off.py` has
# Each of these makes a study and a document again: what it shows is shown by `a_digit_of_a_table_and_of_its_hashes`.
MADE_AGAIN = ("an_input_and_its_hashes", "a_digit_of_a_table", "another_hash", "another_version_of_a_library")


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow) if name in MADE_AGAIN else name for name in sorted(ALTERATIONS)]
)
def test_an_alteration_is_found_and_told(name: str, tmp_path: Path) -> None:
    planted = ALTERATIONS[name]
    report = looked_at(tmp_path / "altered.pdf", altered(edition(planted.document), planted.alter))
    assert report.verdict == "not as issued", as_text(report, everything=True)
    found = [each for check in report.checks for each in check.findings]
    told = [in_words(each) for each in found if planted.page in (0, each.page)]
    assert any(re.search(planted.says, each) for each in told), as_text(report, everything=True)
    assert conclusion(report).startswith("NOT AS ISSUED")


def test_the_file_that_is_forged_has_the_same_content(tmp_path: Path) -> None:
    assert looked_at(tmp_path / "plain.pdf", plain(edition("summary"))).verdict == "same content"


@pytest.mark.parametrize("name", sorted(FORGERIES.keys() - COPIES.keys() - {NO_FIELDS}))
def test_a_forgery_is_not_accepted(name: str, tmp_path: Path) -> None:
    data = FORGERIES[name](plain(edition("summary")))
    report = looked_at(tmp_path / "forged.pdf", data)
    assert report.verdict in ("not as issued", "cannot be said"), as_text(report, everything=True)


@pytest.mark.parametrize("name", sorted(COPIES))
def test_what_every_program_shows_as_issued_is_a_copy(name: str, tmp_path: Path) -> None:
    report = looked_at(tmp_path / "copy.pdf", FORGERIES[name](plain(edition("summary"))))
    assert report.verdict in ("same content", "note added"), as_text(report, everything=True)


@pytest.mark.parametrize("name", sorted(MIXED))
def test_parts_of_another_honest_file_are_not_accepted(name: str, tmp_path: Path) -> None:
    other = printed(study_of("xyz", data=(XYZ,), beside=False), "summary", "ru")
    report = looked_at(tmp_path / "mixed.pdf", MIXED[name](edition("summary"), other))
    assert report.verdict == "not as issued", as_text(report, everything=True)
