"""The study of the shipped case and its brief."""

import sys
from pathlib import Path

import pytest
from shared_documents import shipped_document
from shared_studies import study_of

from impact.document import Document
from impact.study.study import StudyData

sys.path.insert(0, str(Path(__file__).parent / "in_every_case"))  # a neighbour, imported by its bare name


@pytest.fixture(scope="session")
def study() -> StudyData:
    """Return the study of the shipped case, with all its draws and what its briefs ask for besides."""
    return study_of("byd-jizzakh", None)


@pytest.fixture(scope="session")
def document() -> Document:
    """Return the shipped brief."""
    return shipped_document("brief")
