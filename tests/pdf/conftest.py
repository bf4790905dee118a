"""What tests of the PDF layer share. Helpers of this folder are imported as neighbours."""

import sys
from pathlib import Path

import pytest
from gallery_document import sample
from small_documents import THEME

from impact.output.pdf import render

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "pdf"), str(TESTS / "brief" / "in_every_case")]


@pytest.fixture(scope="session")
def sample_pdf() -> bytes:
    """Return the sample of the gallery as a file."""
    return render(sample(THEME), THEME)
