"""What a screen reader says of links to sources."""

import io
from pathlib import Path

import pikepdf
from file_reading import failures, structure
from small_documents import pdf_of

from impact.document import Paragraph, Sources, Span, text


def test_a_link_to_a_source_says_its_name_and_keeps_both_standards(tmp_path: Path) -> None:
    cited = Paragraph(text("As said ", Span("[1]", href="#source-1", says="Source 1: A paper"), "."))
    listed = Sources((text("A paper. ", Span("example.org/a", href="https://example.org/a")),))
    pdf = pdf_of(cited, listed)
    assert [link.annotations for link in structure(pdf).find("Link")] == [1, 1]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        first, second = document.pages[0].Annots
        assert (str(first.Contents), str(second.Contents)) == ("Source 1: A paper", "example.org/a")
        assert (first.get("/A"), str(second.A.URI)) == (None, "https://example.org/a")
        assert first.Dest is not None
    assert failures(pdf, tmp_path) == []
