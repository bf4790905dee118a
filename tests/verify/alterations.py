"""Alterations of a printed brief, each planted by one function: what a verification has to say of it stands beside."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from hand_edited import (
    annotate,
    another_result,
    change_text,
    draw,
    element,
    file_of,
    held_file,
    instructions,
    of_role,
    other_digit,
    put,
    remove_file,
    script,
    set_file,
    strings,
)  # fmt: skip
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream, String

Alter = Callable[[Pdf], object]


@dataclass(frozen=True)
class Alteration:
    """An alteration of a page (0: none), with a pattern of what is found; empty where the page is enough."""

    alter: Alter
    page: int = 0
    says: str = ""
    document: str = "summary"


ALTERATIONS: dict[str, Alteration] = {}


def planted(says: str = "", page: int = 0, document: str = "summary") -> Callable[[Alter], Alter]:
    def register(alter: Alter) -> Alter:
        ALTERATIONS[alter.__name__] = Alteration(alter, page, says, document)
        return alter

    return register


def last_of(pdf: Pdf, name: str, operands: list[int]) -> None:
    code = instructions(pdf.pages[0])
    at = max(place for place, (_, each) in enumerate(code) if str(each) == name)
    code[at] = (operands, Operator(name))
    draw(pdf, pdf.pages[0], code)


def edited(name: str, pattern: bytes, new: bytes, *, listed: bool = False) -> Alter:
    """Return what changes a file inside where a pattern is found first; listed: with its hashes."""

    def alter(pdf: Pdf) -> None:
        text = file_of(pdf, name)
        changed = re.sub(pattern, new, text, count=1)
        assert changed != text
        set_file(pdf, name, changed, listed=listed)

    return alter


PLACED: dict[str, Alter] = {
    "other_page_labels": lambda pdf: put(pdf.Root, PageLabels=Dictionary(Nums=Array([0, Dictionary(S=Name.r, St=7)]))),
    "another_language": lambda pdf: put(pdf.Root, Lang=String("de")),
    "a_script_at_opening": lambda pdf: put(pdf.Root, OpenAction=script()),
    "a_script_by_name": lambda pdf: put(pdf.Root.Names, JavaScript=Dictionary(Names=Array([String("x"), script()]))),
    "a_form_added": lambda pdf: put(pdf.Root, AcroForm=Dictionary(Fields=Array([]))),
    "another_bookmark": lambda pdf: put(pdf.Root.Outlines.First, Title=String("All is certain")),
    "another_title": lambda pdf: put(pdf.docinfo, Title="Another plant"),
    "another_meaning_of_colours": lambda pdf: put(pdf.Root.OutputIntents[0], DestOutputProfile=Stream(pdf, b"none")),
    "another_description_of_a_file": lambda pdf: put(held_file(pdf, "key_figures.csv"), Desc=String("Something else")),
    "another_version_of_a_library": edited("evidence.json", rb'("numpy": ")[0-9.]+', rb"\g<1>9.9"),
    "another_hash": edited("evidence.json", rb'("key_figures.csv": ")[0-9a-f]{4}', rb"\g<1>0000"),
    "other_cells_of_numbers_and_their_hashes": edited(
        "numbers.csv", rb"key_figures/jobs_", b"key_figures/gobs_", listed=True
    ),
    "another_text_for_readers_and_its_hashes": lambda pdf: set_file(pdf, "README.txt", b"Nothing.\n", listed=True),
}
ON_PAGE_1: dict[str, Alter] = {
    "a_page_on_its_head": lambda pdf: put(pdf.pages[0], Rotate=180),
    "a_line_moved_off_the_page": lambda pdf: last_of(pdf, "Tm", [1, 0, 0, 1, 4000, 4000]),
    "a_line_in_white": lambda pdf: last_of(pdf, "rg", [1, 1, 1]),
    "a_heading_made_a_paragraph": lambda pdf: put(element(pdf, of_role("/H1")), S=Name.P),
    "a_note_added": lambda pdf: annotate(pdf, "Text", (100, 500, 300, 560), Contents=String("Approved")),
    # The mark DRAFT is a form that the page shows.
    "another_word_across_the_page": lambda pdf: next(iter(pdf.pages[0].Resources.XObject.values())).write(b"0 0 m"),
}
ALTERATIONS |= {name: Alteration(alter) for name, alter in PLACED.items()}
ALTERATIONS |= {name: Alteration(alter, page=1) for name, alter in ON_PAGE_1.items()}
ALTERATIONS |= {
    "a_minus_sign_taken_away": Alteration(
        lambda pdf: change_text(pdf, 0, lambda text: text.replace("−", "", 1) if "−" in text else None),
        1, r"text: .*was '−\d+', is '\d+'",
    ),
    "an_empty_page_added": Alteration(lambda pdf: pdf.add_blank_page(page_size=(595, 842)), 2),
    "a_page_taken_out": Alteration(lambda pdf: pdf.pages.__delitem__(1), document="brief"),
    "a_link_taken_out": Alteration(
        lambda pdf: put(pdf.pages[7], Annots=Array(list(pdf.pages[7].Annots)[1:])), 8, document="brief"
    ),
    "a_digit_of_a_table": Alteration(
        edited("key_figures.csv", rb"\d(?=\.)", b"9"), says=r"file inside: key_figures\.csv"
    ),
    # Whoever knows how hashes are listed is found by estimating again.
    "a_digit_of_a_table_and_of_its_hashes": Alteration(
        another_result, says=r"figure: key_figures\.csv: was '.*is '.*\[key_figures/"
    ),
    "a_file_taken_out": Alteration(
        lambda pdf: remove_file(pdf, "sources.csv"), says=r"file inside: sources\.csv: was 'there', is 'missing'"
    ),
    **{
        f"a_file_added, {name}": Alteration(
            partial(set_file, name=name, data=b"id\n1\n"),
            says=rf"file inside: {re.escape(name)}: was 'not there', is 'added'",
        )
        for name in ("more.csv", "../../more.csv")
    },
}  # fmt: skip


@planted(r"text.*was '\d,\d+.*is '.*\[key_figures/[a-z_]+/", page=1)
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


@planted(page=1)
def a_sentence_added(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    _, _, _, data, font, _ = next(each for each in strings(page) if "jobs" in each[5])
    more = [([Name.Artifact], Operator("BMC")), ([], Operator("BT")), ([Name(font), 9], Operator("Tf"))]
    more += [([1, 0, 0, 1, 80, 30], Operator("Tm")), ([String(data)], Operator("Tj")), ([], Operator("ET"))]
    draw(pdf, page, [*code, *more, ([], Operator("EMC"))])


@planted(page=1)
def what_letters_mean(pdf: Pdf) -> None:
    """Copied, or read out, a digit is another one than is seen."""
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    cmap = font.ToUnicode.read_bytes()
    font.ToUnicode.write(re.sub(rb"(<[0-9A-F]{2}> )<003[1-8]>", rb"\1<0039>", cmap, count=1))


@planted(page=1)
def what_letters_look_like(pdf: Pdf) -> None:
    first, second = list(pdf.pages[0].Resources.Font.values())[:2]
    first.FontDescriptor.FontFile2 = second.FontDescriptor.FontFile2


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


@planted(page=3, document="brief")
def two_pages_swapped(pdf: Pdf) -> None:
    third, fourth = pdf.pages[2].obj, pdf.pages[3].obj
    kids = pdf.Root.Pages.Kids
    assert len(kids) == len(pdf.pages)
    kids[2], kids[3] = fourth, third


@planted(r"alternative text", document="brief")
def another_alternative_text(pdf: Pdf) -> None:
    figure = element(pdf, of_role("/Figure"))
    figure.Alt = String(re.sub(r"\d", "9", str(figure.Alt), count=1))


@planted()
def an_element_taken_out_of_the_tree(pdf: Pdf) -> None:
    body = element(pdf, of_role("/Document"))
    body.K = Array(list(body.K)[:-1])


@planted()
def another_owner_of_a_piece(pdf: Pdf) -> None:
    held = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    held[0], held[1] = held[1], held[0]


@planted(r"link taken out or changed|note or link added", page=8, document="brief")
def a_link_that_leads_elsewhere(pdf: Pdf) -> None:
    for each in pdf.pages[7].Annots:
        if Name.A in each:
            each.A.URI = String("https://example.org/")
            return
    raise AssertionError("no link there")


@planted()
def other_metadata(pdf: Pdf) -> None:
    held = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(held.replace(b"<rdf:li>impact</rdf:li>", b"<rdf:li>nobody</rdf:li>"))


@planted(r"jobs")
def an_input_and_its_hashes(pdf: Pdf) -> None:
    """The scenario says other staff than that of which the tables were made."""
    text = file_of(pdf, "scenario.yaml")
    changed = re.sub(rb"(per_extra_1000_\w+:\s*\{[^}]*central: )\d+", rb"\g<1>7", text, count=1)
    changed = changed if changed != text else re.sub(rb"(\n    base: \{[^}]*central: )\d+", rb"\g<1>7", text, count=1)
    assert changed != text
    set_file(pdf, "scenario.yaml", changed, listed=True)
