"""What a screen reader says of tiles and of links to sources, in its order."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from file_reading import failures, pieces, structure
from small_documents import pdf_of

from impact.document import Answer, Paragraph, Sources, Span, Tile, Tiles, text

TILES = Tiles(
    (
        Tile(
            text("Additional jobs, 2031"),
            "additional",
            (
                Answer("4,200", "jobs", text("if cars are given up"), text("2,000 to 15,000")),
                Answer("−8,500", "jobs", text("if households save"), text("−16,800 to −100")),
            ),
        ),
        Tile(text("Emissions"), "emissions", (Answer("", "", text("not estimated, because none is known")),)),
    )
)


def test_a_tile_is_read_as_question_then_each_answer(tmp_path: Path) -> None:
    pdf = pdf_of(TILES)
    tree = structure(pdf)
    assert tree.outline() == ["Document", ["Div", "P", "P", "P", "P", "P"], ["Div", "P", "P"]]
    said = "".join(words for words, _, _ in pieces(pdf)[0]).replace("\n", " ")
    order = [
        "Additional jobs",
        "4,200",
        "if cars",
        "2,000 to",
        "−8,500",
        "if households",
        "−16,800",
        "Emissions",
        "not",
    ]
    assert [said.index(words) for words in order] == sorted(said.index(words) for words in order)
    assert failures(pdf, tmp_path) == []
    assert TILES.lines({}).__next__() == "Additional jobs, 2031"
    assert "- 4,200 jobs, if cars are given up; 2,000 to 15,000" in list(TILES.lines({}))


def test_the_rule_over_a_tile_is_an_ornament() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(TILES))) as document:
        code = document.pages[0].Contents.read_bytes()
    fills = code.split(b" re f")[:-1]
    assert all(piece.rfind(b"/Artifact") > piece.rfind(b"MCID") for piece in fills[:2])
    assert structure(pdf_of(TILES)).find("Figure") == []


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
