"""Whatever is altered in a printed brief is found, and told with page and cell."""

import re
from pathlib import Path

import attacks  # noqa: F401  # registers more of them
import pytest
from alterations import ALTERATIONS
from hand_edited import altered
from paper import edition, looked_at

from impact.trust.in_words import as_text, conclusion, in_words

# Each of these makes a study and a document again: what it shows is shown by `a_digit_of_a_table_and_of_its_hashes`.
MADE_AGAIN = ("an_input_and_its_hashes", "a_digit_of_a_table", "another_hash", "another_version_of_a_library")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=pytest.mark.slow) if name in MADE_AGAIN else name for name in sorted(ALTERATIONS)],
)
def test_an_alteration_is_found_and_told(name: str, tmp_path: Path) -> None:
    planted = ALTERATIONS[name]
    report = looked_at(tmp_path / "altered.pdf", altered(edition(planted.document), planted.alter))
    assert report.verdict == "not as issued", as_text(report, everything=True)
    found = [each for check in report.checks for each in check.findings]
    told = [in_words(each) for each in found if planted.page in (0, each.page)]
    assert any(re.search(planted.says, each) for each in told), as_text(report, everything=True)
    assert conclusion(report).startswith("NOT AS ISSUED")
