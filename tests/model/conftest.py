"""The shipped case with a few draws. Helpers in at_random are imported by name."""

import sys
from pathlib import Path

import pytest
from changed_cases import changed

from impact.study.run_study import Results

sys.path.insert(0, str(Path(__file__).resolve().parent / "at_random"))


@pytest.fixture(scope="session")
def results() -> Results:
    """Return the rows of the shipped case with few draws."""
    return changed({}, 50)
