"""LibreOffice opens a Word file as it is and prints what it says."""

import io
import re
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader
from shared_editions import edition_of, written

from impact.document import Figure, plain, walk

pytestmark = [pytest.mark.slow, pytest.mark.libreoffice]
SECONDS = 180


def printed(content: bytes, folder: Path) -> PdfReader:
    """Return a Word file as LibreOffice prints it; settings of its user are those of this test alone."""
    file = folder / "brief.docx"
    file.write_bytes(content)
    subprocess.run(
        ["soffice", f"-env:UserInstallation={folder.as_uri()}/office", "--headless", "--convert-to", "pdf", "--outdir",
         str(folder), str(file)],
        check=True, capture_output=True, timeout=SECONDS,
    )  # fmt: skip
    return PdfReader(io.BytesIO((folder / "brief.pdf").read_bytes()))


@pytest.mark.parametrize(
    ("case", "language", "most"), [("byd-jizzakh", "en", 10), ("nur-navoi", "ru", 10), ("denim-complex", "zh", 9)]
)
def test_the_words_of_a_brief_are_printed(case: str, language: str, most: int, tmp_path: Path) -> None:
    edition = edition_of(case, language)
    pdf = printed(written("docx", case, language), tmp_path)
    found = re.sub(r"[\s\u00ad-]", "", "".join(page.extract_text() for page in pdf.pages))
    texts = [plain(text) for block in walk(edition.document.blocks) for text in block.texts()]
    missing = [text for text in texts if re.sub(r"[\s\u00ad-]", "", text) not in found]
    assert len(missing) <= 0.02 * len(texts), missing  # a line that a page divides is read in two parts
    assert len(pdf.pages) <= most
    titles = [plain(block.title) for block in walk(edition.document.blocks) if isinstance(block, Figure)]
    assert all(re.sub(r"[\s\u00ad-]", "", title) in found for title in titles)
