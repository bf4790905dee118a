"""The structure tree says what is on the pages, in reading order, contents and signatures too; nothing is untagged."""

import io
from dataclasses import replace

import pikepdf
import pytest
from file_reading import Node, structure, texts
from gallery_blocks import HOSTILE, SENTENCE, all_blocks, figure, table
from small_documents import THEME, pdf_of

from impact.document import ColumnGrid, Contents, Heading, ItemList, Paragraph, Signatory, SignOff, Sources, Span, text
from impact.output.pdf.file.canvas import TaggedCanvas, UntaggedError
from impact.output.pdf.file.structure import Element
from impact.output.pdf.text.fonts import DocumentFonts


@pytest.fixture(scope="module")
def gallery() -> Node:
    return structure(pdf_of(*all_blocks(THEME.column_width(), THEME.column_width(2))))


def test_headings_are_levels_in_order(gallery: Node) -> None:
    assert [node.tag for node in gallery.walk() if node.tag.startswith("H")] == ["H1", *["H2"] * 3, *["H3"] * 3, "H2"]


def test_a_list_has_labels_and_bodies() -> None:
    tree = structure(pdf_of(ItemList((text("One"), text("Two")), numbered=True)))
    assert tree.outline() == ["Document", ["L", ["LI", "Lbl", "LBody"], ["LI", "Lbl", "LBody"]]]
    assert tree.children[0].attributes == {"O": "List", "ListNumbering": "Decimal"}


def test_a_figure_has_alt_text_a_box_and_a_caption(gallery: Node) -> None:
    figures = [node for node in gallery.find("Figure") if node.alt.startswith("Bar")]
    assert figures[0].alt == "Bar chart 2: minus 12.5 million tonnes."
    left, bottom, right, top = figures[0].box
    assert right - left == pytest.approx(THEME.column_width(2), abs=0.1)
    assert top - bottom == pytest.approx(90, abs=0.1)
    assert gallery.find("Caption")[0].outline() == ["Caption", "P", "P", "P"]


def test_a_divided_table_is_one_element_with_its_headers_once(gallery: Node) -> None:
    found, _ = gallery.find("Table")
    assert [child.tag for child in found.children] == ["Caption", "THead", "TBody"]
    head, body = found.children[1:]
    assert [cell.attributes for cell in head.find("TH")] == [{"O": "Table", "Scope": "Column"}] * 3
    assert len(body.children) == 73
    assert {page for row in body.children for cell in row.children for page in cell.pages} == {2, 3, 4}


def test_row_headers_and_spans_are_attributes(gallery: Node) -> None:
    rows = gallery.find("TBody")[0].children
    assert [cell.tag for cell in rows[0].children] == ["TH", "TD", "TD"]
    assert rows[0].children[0].attributes == {"O": "Table", "Scope": "Row"}
    assert rows[70].children[0].attributes == {"O": "Table", "Scope": "Row", "ColSpan": 2}


def test_repeated_headers_are_artifacts_on_later_pages() -> None:
    pdf = pdf_of(table(70))
    with pikepdf.open(io.BytesIO(pdf)) as document:
        second = document.pages[1].Contents.read_bytes()
    assert second.count(b"/Artifact <</Type /Pagination /Subtype /Header>> BDC") == 2  # running head, table head
    assert texts(pdf)[1].startswith("District Plants")


def test_links_are_elements_with_their_annotations() -> None:
    long = "a link that is longer than one line of the page can hold, and so has two rectangles on the page, one a line"
    paragraph = Paragraph(text("See ", Span(long, href="https://example.org"), " and ", Span("top", href="#a"), "."))
    whole, equal = (Paragraph(text(Span(words, href="https://example.org"))) for words in ("all of it", "the same"))
    tree = structure(pdf_of(Heading(1, text("A"), id="a"), paragraph, whole, equal))
    assert tree.outline() == ["Document", "H1", ["P", "Link", "Link"], ["P", "Link"], ["P", "Link"]]
    assert [link.annotations for link in tree.find("Link")] == [2, 1, 1, 1]


def test_link_annotations_print_and_have_words() -> None:
    """A link to a source says the name of the source."""
    cited = Paragraph(text("As said ", Span("[1]", href="#source-1", says="Source 1: A paper"), "."))
    listed = Sources((text("A paper. ", Span("the source", href="https://a.org/x?y=1&z=(2)")),))
    with pikepdf.open(io.BytesIO(pdf_of(cited, listed))) as document:
        first, second = document.pages[0].Annots
        assert (str(first.Contents), str(second.Contents)) == ("Source 1: A paper", "the source")
        assert (int(second.F), str(second.A.URI)) == (4, "https://a.org/x?y=1&z=(2)")
        assert first.Dest is not None


def test_language_changes_are_spans() -> None:
    paragraph = Paragraph(text("The word ", Span("iqtisodiyot", lang="uz"), " means economy."))
    tree = structure(pdf_of(paragraph))
    assert [(node.tag, node.lang) for node in tree.children[0].children] == [("Span", "uz")]


def test_a_divided_paragraph_is_one_element() -> None:
    tree = structure(pdf_of(Paragraph(text(SENTENCE * 60))))
    (paragraph,) = tree.children
    assert paragraph.pages == [1, 2]


def test_a_grid_is_read_column_by_column() -> None:
    half = THEME.column_width(2)
    columns = tuple((Heading(1, text(name)), figure(name, half)) for name in ("Left", "Right"))
    tree = structure(pdf_of(ColumnGrid(columns)))
    assert [node.tag for node in tree.children] == ["H1", "Caption", "Figure", "P"] * 2
    assert [node.alt[:14] for node in tree.find("Figure")] == ["Bar chart Left", "Bar chart Righ"]


def test_outline_labels_title_and_language() -> None:
    blocks = (
        Heading(1, text(HOSTILE)),
        Heading(2, text("Shown\nin two lines")),
        Heading(2, text("Hidden"), outline=False),
        Heading(3, text("Below the hidden one")),
    )
    pdf = pdf_of(*blocks, lang="uz-Cyrl", title="A & <B>")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        with document.open_outline() as outline:
            top = outline.root[0]
            assert (top.title, next(item.title for item in top.children)) == (HOSTILE, "Shown in two lines")
        assert str(document.Root.Lang) == "uz-Cyrl"
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        assert document.docinfo["/Title"] == "A & <B>"
        assert str(document.pages[0].label) == "1"


def test_dates_come_from_the_document() -> None:
    pdf = pdf_of(Paragraph(text("x")), date="2031-02-03")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:20310203000000")
        with document.open_metadata() as metadata:
            assert metadata["xmp:CreateDate"] == "2031-02-03T00:00:00Z"
            assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("3", "A")
            assert metadata["pdfuaid:part"] == "1"


def test_attachments_are_associated_files(sample_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(sample_pdf)) as document:
        assert list(document.attachments) == ["jobs.csv"]
        (file,) = document.Root.AF
        assert str(file.AFRelationship) == "/Data"
        assert str(file.EF.F.Subtype) == "/text/csv"
        assert document.attachments["jobs.csv"].get_file().read_bytes().startswith(b"sector,jobs\n")


def test_status_marks_say_the_words_of_the_key(gallery: Node) -> None:
    marks = [node.alt for node in gallery.walk() if node.tag == "Figure" and not node.alt.startswith(("Bar", "QR"))]
    assert marks == ["modelled", "announced"]


def test_status_marks_without_a_key_are_ornaments() -> None:
    assert structure(pdf_of(table(1))).find("Figure") == []


SIGN = SignOff((Signatory("Analyst", "A. Karimova", "2026-11-24"), Signatory("Head")), "Signature", "Date")


def _chapters(count: int, paragraphs: int = 7) -> tuple[Heading | Paragraph, ...]:
    found: list[Heading | Paragraph] = []
    for number in range(1, count + 1):
        found.append(Heading(2, text(f"Chapter {number}")))
        found += [Paragraph(text(SENTENCE * 9))] * paragraphs
        found.append(Heading(3, text(f"Part of {number}")))
        found.append(Paragraph(text(SENTENCE)))
    return tuple(found)


def test_page_numbers_are_those_of_the_headings() -> None:
    pages = texts(pdf_of(Heading(1, text("Top")), Contents(), *_chapters(6)))
    assert len(pages) > 5
    for number in range(1, 7):
        for words in (f"Chapter {number}", f"Part of {number}"):
            listed = next(line for line in pages[0].splitlines() if line.startswith(words))
            page = int(listed.rsplit(maxsplit=1)[-1])
            assert words in pages[page - 1].replace(listed, "")


def test_lines_of_the_contents_are_links_in_a_tree_of_their_own() -> None:
    pdf = pdf_of(Heading(1, text("Top")), Contents((2,)), *_chapters(2))
    (toc,) = structure(pdf).find("TOC")
    assert toc.outline() == ["TOC", ["TOCI", ["Reference", "Link"]], ["TOCI", ["Reference", "Link"]]]
    assert [link.annotations for link in toc.find("Link")] == [1, 1]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        annotations = list(document.pages[0].Annots)
        assert [str(link.Contents) for link in annotations] == ["Chapter 1, 1", "Chapter 2, 2"]
        assert all(float(link.Rect[2]) - float(link.Rect[0]) > 470 for link in annotations)


def test_those_who_sign_are_read_one_by_one() -> None:
    block = replace(SIGN, statement=text("We agree."))
    pdf = pdf_of(block)
    assert structure(pdf).outline() == ["Document", "P", ["Div", *"PPPP", "P"], ["Div", *"PPP"]]
    page = texts(pdf)[0]
    order = ["We agree.", "Analyst", "A. Karimova", "Signature", "2026-11-24", "Head"]
    assert [page.index(word) for word in order] == sorted(page.index(word) for word in order)


def test_rows_of_those_who_sign_stay_whole() -> None:
    many = replace(SIGN, items=SIGN.items * 14)
    pages = texts(pdf_of(many))
    assert len(pages) > 1
    assert all(page.count("Signature") == 2 * page.count("Analyst") for page in pages)


@pytest.fixture
def canvas() -> TaggedCanvas:
    return TaggedCanvas((200, 200), "en", DocumentFonts(THEME)["regular"].name)


@pytest.mark.parametrize(
    "code", ["0 0 10 10 re f", "0 0 m 9 9 l S", "BT (x) Tj ET", "/Form Do", "q 1 0 0 rg 0 0 9 9 re B* Q"]
)
def test_painting_outside_a_tag_is_refused(code: str, canvas: TaggedCanvas) -> None:
    canvas.write(code)
    with pytest.raises(UntaggedError, match="painted outside any tag on page 1"):
        canvas.show_page()


def test_painting_between_two_tags_is_refused(canvas: TaggedCanvas) -> None:
    with canvas.artifact():
        canvas.write("0 0 9 9 re f")
    canvas.write("0 0 9 9 re f")
    with pytest.raises(UntaggedError), canvas.artifact():
        pass


def test_a_tag_inside_a_tag_is_refused(canvas: TaggedCanvas) -> None:
    with pytest.raises(UntaggedError, match="opened inside another"), canvas.artifact(), canvas.marked(Element("P")):
        pass


def test_state_may_be_set_anywhere(canvas: TaggedCanvas) -> None:
    canvas.write("q 1 0 0 rg 0.5 w")
    with canvas.artifact("Footer"):
        canvas.write("0 0 9 9 re f")
    canvas.write("Q")
    canvas.show_page()
