"""Charts of a real study, and of studies with other figures. Those are imported by their bare name."""

import sys
from pathlib import Path

import pytest
from shared_studies import study_of

from impact.study.study import StudyData

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "charts" / "made_up"), str(TESTS / "brief" / "in_every_case")]


@pytest.fixture(scope="session")
def study() -> StudyData:
    """Return the study of the shipped case with few draws, and with every table that charts read."""
    return study_of("byd-jizzakh")
