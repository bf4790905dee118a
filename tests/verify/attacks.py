"""Alterations by somebody who knows the format well and how a verification works."""

import json
from typing import Any

from alterations import ALTERATIONS, Alter, Alteration, edited, planted
from hand_edited import annotate, another_result, draw, file_of, held_file, instructions, put, script, set_file
from pikepdf import Array, Dictionary, Name, Operator, Pdf, Stream, String


def _paragraph(code: list[tuple[Any, Any]]) -> tuple[int, int]:
    """Return where the last but one paragraph of a page begins and ends: a caveat."""
    starts = [at for at, (operands, name) in enumerate(code) if str(name) == "BDC" and str(operands[0]) == "/P"]
    start = starts[-2]
    return start, next(at for at in range(start, len(code)) if str(code[at][1]) == "EMC")


def _turned(pdf: Pdf) -> None:
    """What a page does not say itself it has from the node above."""
    del pdf.pages[0].Rotate
    put(pdf.Root.Pages, Rotate=180)


def _look(pdf: Pdf) -> Dictionary:
    form = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 20]), Resources=Dictionary())
    return Dictionary(N=pdf.make_indirect(Stream(pdf, b"1 1 1 rg 0 0 200 20 re f", form)))


ON_PAGE_1: dict[str, Alter] = {
    "a_white_note_over_a_caveat": lambda pdf: annotate(
        pdf, "Square", (40, 40, 500, 90), IC=Array([1, 1, 1]), C=Array([1, 1, 1]), F=4, AP=_look(pdf)
    ),
    "pages_on_their_head_by_the_tree_of_pages": _turned,
    "pages_cut_by_the_tree_of_pages": lambda pdf: put(pdf.Root.Pages, CropBox=Array([0, 200, 595, 842])),
    "a_script_when_a_page_is_shown": lambda pdf: put(pdf.pages[0], AA=Dictionary(O=script())),
}
ALTERATIONS |= {name: Alteration(alter, page=1) for name, alter in ON_PAGE_1.items()}
ALTERATIONS |= {
    "headings_that_are_decoration_by_a_map": Alteration(
        lambda pdf: put(pdf.Root.StructTreeRoot, RoleMap=Dictionary(H1=Name.Artifact))
    ),
    "a_bookmark_that_leads_elsewhere": Alteration(
        lambda pdf: put(pdf.Root.Outlines.First, Dest=Array([pdf.pages[4].obj, Name.Fit])), document="brief"
    ),
    "an_address_of_a_source_and_its_hashes": Alteration(
        edited("sources.csv", rb"https?://[^,\"]+", b"https://example.org/", listed=True),
        says=r"figure: sources\.csv|file inside: sources\.csv",
    ),
    "a_file_with_two_names": Alteration(
        lambda pdf: put(held_file(pdf, "key_figures.csv"), F=String("key_figures.exe")),
        says=r"key_figures\.csv: was 'one content or description', is 'another'",
    ),
}


@planted(page=1)
def a_caveat_on_a_layer_that_is_off(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    page = pdf.pages[0]
    page.Resources.Properties = Dictionary(hide=layer)
    code = instructions(page)
    start, end = _paragraph(code)
    hidden = [([Name.OC, Name.hide], Operator("BDC")), *code[start : end + 1], ([], Operator("EMC"))]
    draw(pdf, page, [*code[:start], *hidden, *code[end + 1 :]])


@planted(page=1)
def a_caveat_that_is_transparent(pdf: Pdf) -> None:
    page = pdf.pages[0]
    states = page.Resources.get(Name.ExtGState) or Dictionary()
    states["/clear"] = Dictionary(ca=0, CA=0)
    page.Resources.ExtGState = states
    code = instructions(page)
    start, _ = _paragraph(code)
    draw(pdf, page, [*code[: start + 1], ([Name.clear], Operator("gs")), *code[start + 1 :]])


@planted(page=1)
def another_text_for_those_who_hear_in_the_page_itself(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    start, _ = _paragraph(code)
    code[start][0][1].ActualText = String("All is certain.")
    draw(pdf, page, code)


@planted(document="brief")
def a_number_of_a_source_that_leads_to_another_page(pdf: Pdf) -> None:
    for page in pdf.pages:
        for each in page.get(Name.Annots, ()):
            if Name.Dest in each:
                each.Dest = Array([pdf.pages[0].obj, Name.Fit])
                return
    raise AssertionError("no link there")


@planted(r"key_figures\.csv: was 'one content or description', is 'another'")
def a_file_with_two_contents(pdf: Pdf) -> None:
    """Programs that go by the older key save another file than those that go by the newer one."""
    held = held_file(pdf, "key_figures.csv")
    other = file_of(pdf, "key_figures.csv").replace(b"jobs_gross", b"jobs_grand")
    held.EF = Dictionary(F=Stream(pdf, other, Type=Name.EmbeddedFile, Subtype=Name("/text/csv")), UF=held.EF.UF)


@planted(r"more\.csv: was 'not there', is 'added'")
def a_file_in_one_of_both_lists(pdf: Pdf) -> None:
    stream = Stream(pdf, b"id\n1\n", Type=Name.EmbeddedFile, Subtype=Name("/text/csv"))
    more = Dictionary(
        Type=Name.Filespec, F=String("more.csv"), UF=String("more.csv"), EF=Dictionary(F=stream, UF=stream)
    )
    pdf.Root.AF.append(pdf.make_indirect(more))


@planted(page=1)
def a_file_that_hangs_on_a_page(pdf: Pdf) -> None:
    stream = Stream(pdf, b"id\n1\n", Type=Name.EmbeddedFile)
    pdf.pages[0].AF = Array([Dictionary(Type=Name.Filespec, F=String("more.csv"), EF=Dictionary(F=stream))])


def _evidence(pdf: Pdf, change: dict[str, Any]) -> None:
    from impact.output.evidence import written

    held = json.loads(file_of(pdf, "evidence.json"))
    held = {name: value for name, value in (held | change).items() if value is not None}
    set_file(pdf, "evidence.json", written(held))


@planted()
def inputs_that_are_said_to_be_withheld(pdf: Pdf) -> None:
    """So that numbers would not be estimated again; a result is changed, with its hashes."""
    another_result(pdf)
    _evidence(pdf, {"withheld": ["project.staff.base"]})
