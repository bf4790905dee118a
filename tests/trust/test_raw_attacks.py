"""What is forged in the bytes of a file is never as issued, nor the same content, nor a harmless note."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from paper import edition, looked_at
from raw_attacks import FORGERIES, plain

from impact.trust.in_words import as_text


def test_the_file_that_is_forged_has_the_same_content(tmp_path: Path) -> None:
    assert looked_at(tmp_path / "plain.pdf", plain(edition("summary"))).verdict == "same content"


def test_there_are_more_than_twenty() -> None:
    assert len(FORGERIES) > 20


@pytest.mark.parametrize("name", sorted(FORGERIES))
def test_a_forgery_is_not_accepted(name: str, tmp_path: Path) -> None:
    data = FORGERIES[name](plain(edition("summary")))
    report = looked_at(tmp_path / "forged.pdf", data)
    assert report.verdict in ("not as issued", "cannot be said"), as_text(report, everything=True)
