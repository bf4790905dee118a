"""Alterations of a printed brief, each planted by one function: what a verification has to say of it stands beside."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from hand_edited import (
    change_text,
    draw,
    element,
    file_of,
    instructions,
    of_role,
    operator,
    other_digit,
    remove_file,
    set_file,
    strings,
)
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

Alter = Callable[[Pdf], None]


@dataclass(frozen=True)
class Alteration:
    """An alteration.

    Attributes:
        alter: Plants it.
        page: On which; 0 for no page.
        says: What the finding has to say, as a pattern; empty where its page is enough.
        document: That is altered.
    """

    alter: Alter
    page: int
    says: str
    document: str


ALTERATIONS: dict[str, Alteration] = {}


def planted(says: str = "", page: int = 0, document: str = "summary") -> Callable[[Alter], Alter]:
    """Register an alteration."""

    def register(alter: Alter) -> Alter:
        ALTERATIONS[alter.__name__] = Alteration(alter, page, says, document)
        return alter

    return register


# Words and numbers.


@planted(r"text.*was '\d,\d+.*is '.*\[kpi/[a-z_]+/", page=1)
def one_digit_of_a_key_figure(pdf: Pdf) -> None:
    change_text(pdf, 0, other_digit)


@planted(page=4, document="brief")
def one_digit_on_a_later_page(pdf: Pdf) -> None:
    change_text(
        pdf, 3, lambda text: re.sub(r"(?<=\d)\d(?!\d)", lambda found: "1" if found[0] != "1" else "2", text, count=1)
    )


@planted(r"text: .*was '[^\d]*', is '", page=1)
def another_word(pdf: Pdf) -> None:
    change_text(pdf, 0, lambda text: re.sub(r"\b[a-z]{4,}\b", lambda found: found[0][::-1], text, count=1))


@planted(r"text: .*was '−\d+', is '\d+'", page=1)
def a_minus_sign_taken_away(pdf: Pdf) -> None:
    change_text(pdf, 0, lambda text: text.replace("−", "", 1) if "−" in text else None)


@planted(page=1)
def a_sentence_added(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    _, _, _, data, font, _ = next(each for each in strings(page) if "jobs" in each[5])
    more = [([Name.Artifact], operator("BMC")), ([], operator("BT")), ([Name(font), 9], operator("Tf"))]
    more += [([1, 0, 0, 1, 80, 30], operator("Tm")), ([String(data)], operator("Tj")), ([], operator("ET"))]
    draw(pdf, page, [*code, *more, ([], operator("EMC"))])


@planted(page=1)
def a_line_moved_off_the_page(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    at = [place for place, (_, name) in enumerate(code) if str(name) == "Tm"][-1]
    code[at] = ([1, 0, 0, 1, 4000, 4000], operator("Tm"))
    draw(pdf, page, code)


@planted(page=1)
def a_line_in_white(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    at = [place for place, (_, name) in enumerate(code) if str(name) == "rg"][-1]
    code[at] = ([1, 1, 1], operator("rg"))
    draw(pdf, page, code)


@planted(page=1)
def what_letters_mean(pdf: Pdf) -> None:
    """Copied, or read out, a digit is another one than is seen."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    cmap = font.ToUnicode.read_bytes()
    font.ToUnicode.write(re.sub(rb"(<[0-9A-F]{2}> )<003[1-8]>", rb"\1<0039>", cmap, count=1))


@planted(page=1)
def what_letters_look_like(pdf: Pdf) -> None:
    """The letters of one font are drawn by the program of another."""
    first, second = list(pdf.pages[0].Resources.Font.values())[:2]
    first.FontDescriptor.FontFile2 = second.FontDescriptor.FontFile2


# Charts and pictures.


@planted(r"picture of the page", document="brief")
def a_longer_line_in_a_chart(pdf: Pdf) -> None:
    for page in pdf.pages:
        in_figure, changed, code = False, 0, instructions(page)
        for at, (operands, name) in enumerate(code):
            in_figure = str(operands[0]) == "/Figure" if str(name) == "BDC" else in_figure and str(name) != "EMC"
            if in_figure and str(name) == "l":
                code[at], changed = ([float(operands[0]), float(operands[1]) + 9], name), changed + 1
        if changed:
            draw(pdf, page, code)
            return
    raise AssertionError("no chart there")


@planted(page=1)
def another_word_across_the_page(pdf: Pdf) -> None:
    """The mark DRAFT is a form that the page shows."""
    form = next(iter(pdf.pages[0].Resources.XObject.values()))
    form.write(b"0 0 m")


# Pages.


@planted(page=3, document="brief")
def two_pages_swapped(pdf: Pdf) -> None:
    third, fourth = pdf.pages[2].obj, pdf.pages[3].obj
    kids = pdf.Root.Pages.Kids
    assert len(kids) == len(pdf.pages)
    kids[2], kids[3] = fourth, third


@planted(document="brief")
def a_page_taken_out(pdf: Pdf) -> None:
    del pdf.pages[1]


@planted(page=2)
def an_empty_page_added(pdf: Pdf) -> None:
    pdf.add_blank_page(page_size=(595, 842))


@planted(page=1)
def a_page_on_its_head(pdf: Pdf) -> None:
    pdf.pages[0].Rotate = 180


@planted()
def other_page_labels(pdf: Pdf) -> None:
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r, St=7)]))


# What is read out.


@planted(r"alternative text", document="brief")
def another_alternative_text(pdf: Pdf) -> None:
    figure = element(pdf, of_role("/Figure"))
    figure.Alt = String(re.sub(r"\d", "9", str(figure.Alt), count=1))


@planted(page=1)
def a_heading_made_a_paragraph(pdf: Pdf) -> None:
    element(pdf, of_role("/H1")).S = Name.P


@planted()
def another_language(pdf: Pdf) -> None:
    pdf.Root.Lang = String("de")


@planted()
def an_element_taken_out_of_the_tree(pdf: Pdf) -> None:
    body = element(pdf, of_role("/Document"))
    body.K = Array(list(body.K)[:-1])


@planted()
def another_owner_of_a_piece(pdf: Pdf) -> None:
    """The tree that leads from pieces of a page to elements leads elsewhere."""
    held = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    held[0], held[1] = held[1], held[0]


# Links, notes, things that run.


@planted(r"link taken out or changed|note or link added", page=8, document="brief")
def a_link_that_leads_elsewhere(pdf: Pdf) -> None:
    for each in pdf.pages[7].Annots:
        if Name.A in each:
            each.A.URI = String("https://example.org/")
            return
    raise AssertionError("no link there")


@planted(page=1)
def a_note_added(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([100, 500, 300, 560]), Contents=String("Approved"))
    page = pdf.pages[0]
    page.Annots = Array([*(list(page.Annots) if Name.Annots in page else []), pdf.make_indirect(note)])


@planted(page=8, document="brief")
def a_link_taken_out(pdf: Pdf) -> None:
    pdf.pages[7].Annots = Array(list(pdf.pages[7].Annots)[1:])


@planted()
def a_script_at_opening(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert('x')"))


@planted()
def a_script_by_name(pdf: Pdf) -> None:
    script = pdf.make_indirect(Dictionary(S=Name.JavaScript, JS=String("app.alert('x')")))
    pdf.Root.Names.JavaScript = Dictionary(Names=Array([String("x"), script]))


@planted()
def a_form_added(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]))


@planted()
def another_bookmark(pdf: Pdf) -> None:
    pdf.Root.Outlines.First.Title = String("All is certain")


# Metadata.


@planted()
def another_title(pdf: Pdf) -> None:
    pdf.docinfo["/Title"] = "Another plant"


@planted()
def other_metadata(pdf: Pdf) -> None:
    held = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(held.replace(b"<rdf:li>impact</rdf:li>", b"<rdf:li>nobody</rdf:li>"))


@planted()
def another_description_of_a_file(pdf: Pdf) -> None:
    next(each for each in pdf.Root.AF if str(each.UF) == "kpi.csv").Desc = String("Something else")


# Files inside.


@planted(r"file inside: kpi\.csv")
def a_digit_of_a_table(pdf: Pdf) -> None:
    data = file_of(pdf, "kpi.csv")
    set_file(pdf, "kpi.csv", re.sub(rb"\d(?=\.)", b"9", data, count=1))


@planted(r"figure: kpi\.csv: was '.*is '.*\[kpi/")
def a_digit_of_a_table_and_of_its_hashes(pdf: Pdf) -> None:
    """Whoever knows how hashes are listed is found by estimating again."""
    lines = file_of(pdf, "kpi.csv").decode().splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("jobs_gross,"))
    changed = re.sub(r"\d{2,}\.\d+", "4321.5", lines[at], count=1)
    assert changed != lines[at]
    lines[at] = changed
    set_file(pdf, "kpi.csv", ("\n".join(lines) + "\n").encode(), listed=True)


@planted(r"jobs")
def an_input_and_its_hashes(pdf: Pdf) -> None:
    """The scenario says other staff than that of which the tables were made."""
    text = file_of(pdf, "scenario.yaml")
    changed = re.sub(rb"(per_extra_1000_\w+:\s*\{[^}]*central: )\d+", rb"\g<1>7", text, count=1)
    changed = changed if changed != text else re.sub(rb"(\n    base: \{[^}]*central: )\d+", rb"\g<1>7", text, count=1)
    assert changed != text
    set_file(pdf, "scenario.yaml", changed, listed=True)


@planted(r"file inside: sources\.csv: was 'there', is 'missing'")
def a_file_taken_out(pdf: Pdf) -> None:
    remove_file(pdf, "sources.csv")


@planted(r"file inside: more\.csv: was 'not there', is 'added'")
def a_file_added(pdf: Pdf) -> None:
    set_file(pdf, "more.csv", b"id\n1\n")


@planted(r"file inside: \.\./\.\./more\.csv: was 'not there', is 'added'")
def a_file_whose_name_is_a_path(pdf: Pdf) -> None:
    set_file(pdf, "../../more.csv", b"id\n1\n")


@planted()
def another_version_of_a_library(pdf: Pdf) -> None:
    data = file_of(pdf, "evidence.json")
    set_file(pdf, "evidence.json", re.sub(rb'("numpy": ")[0-9.]+', rb"\g<1>9.9", data))


@planted()
def another_hash(pdf: Pdf) -> None:
    data = file_of(pdf, "evidence.json")
    set_file(pdf, "evidence.json", re.sub(rb'("kpi.csv": ")[0-9a-f]{4}', rb"\g<1>0000", data))


@planted()
def another_text_for_readers_and_its_hashes(pdf: Pdf) -> None:
    set_file(pdf, "README.txt", b"Nothing need be checked.\n", listed=True)


@planted()
def other_cells_of_numbers_and_their_hashes(pdf: Pdf) -> None:
    text = file_of(pdf, "numbers.csv")
    changed = text.replace(b"kpi/jobs_", b"kpi/gobs_", 1)
    assert changed != text
    set_file(pdf, "numbers.csv", changed, listed=True)


@planted()
def another_meaning_of_colours(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile = Stream(pdf, b"no profile")
