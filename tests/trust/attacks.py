"""Alterations by somebody who knows the format well and how a verification works."""

from __future__ import annotations

import json
import re
from typing import Any

from alterations import planted
from hand_edited import (
    draw,
    file_of,
    instructions,
    operator,
    set_file,
)
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

WHITE = b"1 1 1 rg 0 0 200 20 re f"


def _paragraph(code: list[tuple[Any, Any]]) -> tuple[int, int]:
    """Return where the last but one paragraph of a page begins and ends: a caveat."""
    starts = [at for at, (operands, name) in enumerate(code) if str(name) == "BDC" and str(operands[0]) == "/P"]
    start = starts[-2]
    return start, next(at for at in range(start, len(code)) if str(code[at][1]) == "EMC")


def _picture(pdf: Pdf, content: bytes) -> Any:
    form = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 200, 20]), Resources=Dictionary())
    return pdf.make_indirect(Stream(pdf, content, form))


def _annotate(pdf: Pdf, annotation: Dictionary) -> None:
    page = pdf.pages[0]
    page.Annots = Array([*(list(page.Annots) if Name.Annots in page else []), pdf.make_indirect(annotation)])


# What is seen.


@planted(page=1)
def a_white_note_over_a_caveat(pdf: Pdf) -> None:
    _annotate(pdf, Dictionary(
        Type=Name.Annot, Subtype=Name.Square, Rect=Array([40, 40, 500, 90]), IC=Array([1, 1, 1]), C=Array([1, 1, 1]),
        F=4, AP=Dictionary(N=_picture(pdf, WHITE)),
    ))  # fmt: skip


@planted(page=1)
def a_caveat_on_a_layer_that_is_off(pdf: Pdf) -> None:
    layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))
    page = pdf.pages[0]
    page.Resources.Properties = Dictionary(hide=layer)
    code = instructions(page)
    start, end = _paragraph(code)
    hidden = [([Name.OC, Name.hide], operator("BDC")), *code[start : end + 1], ([], operator("EMC"))]
    draw(pdf, page, [*code[:start], *hidden, *code[end + 1 :]])


@planted(page=1)
def a_caveat_that_is_transparent(pdf: Pdf) -> None:
    page = pdf.pages[0]
    states = page.Resources.get(Name.ExtGState) or Dictionary()
    states["/clear"] = Dictionary(ca=0, CA=0)
    page.Resources.ExtGState = states
    code = instructions(page)
    start, _ = _paragraph(code)
    draw(pdf, page, [*code[: start + 1], ([Name.clear], operator("gs")), *code[start + 1 :]])


@planted(page=1)
def pages_on_their_head_by_the_tree_of_pages(pdf: Pdf) -> None:
    """What a page does not say itself it has from the node above."""
    del pdf.pages[0].Rotate
    pdf.Root.Pages.Rotate = 180


@planted(page=1)
def pages_cut_by_the_tree_of_pages(pdf: Pdf) -> None:
    pdf.Root.Pages.CropBox = Array([0, 200, 595, 842])


# What is read out, followed or run.


@planted(page=1)
def another_text_for_those_who_hear_in_the_page_itself(pdf: Pdf) -> None:
    page = pdf.pages[0]
    code = instructions(page)
    start, _ = _paragraph(code)
    code[start][0][1].ActualText = String("All is certain.")
    draw(pdf, page, code)


@planted()
def headings_that_are_decoration_by_a_map(pdf: Pdf) -> None:
    pdf.Root.StructTreeRoot.RoleMap = Dictionary(H1=Name.Artifact)


@planted(document="brief")
def a_number_of_a_source_that_leads_to_another_page(pdf: Pdf) -> None:
    for page in pdf.pages:
        for each in page.get(Name.Annots, ()):
            if Name.Dest in each:
                each.Dest = Array([pdf.pages[0].obj, Name.Fit])
                return
    raise AssertionError("no link there")


@planted(page=1)
def a_script_when_a_page_is_shown(pdf: Pdf) -> None:
    pdf.pages[0].AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("app.alert('x')")))


@planted(document="brief")
def a_bookmark_that_leads_elsewhere(pdf: Pdf) -> None:
    first = pdf.Root.Outlines.First
    first.Dest = Array([pdf.pages[4].obj, Name.Fit])


# Files inside.


@planted(r"kpi\.csv: was 'one content or description', is 'another'")
def a_file_with_two_contents(pdf: Pdf) -> None:
    """Programs that go by the older key save another file than those that go by the newer one."""
    held = next(each for each in pdf.Root.AF if str(each.UF) == "kpi.csv")
    other = file_of(pdf, "kpi.csv").replace(b"jobs_gross", b"jobs_grand")
    held.EF = Dictionary(F=Stream(pdf, other, Type=Name.EmbeddedFile, Subtype=Name("/text/csv")), UF=held.EF.UF)


@planted(r"kpi\.csv: was 'one content or description', is 'another'")
def a_file_with_two_names(pdf: Pdf) -> None:
    next(each for each in pdf.Root.AF if str(each.UF) == "kpi.csv").F = String("kpi.exe")


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


@planted(r"figure: sources\.csv|file inside: sources\.csv")
def an_address_of_a_source_and_its_hashes(pdf: Pdf) -> None:
    data = file_of(pdf, "sources.csv")
    set_file(pdf, "sources.csv", re.sub(rb"https?://[^,\"]+", b"https://example.org/", data, count=1), listed=True)


def _evidence(pdf: Pdf, change: dict[str, Any]) -> None:
    from impact.printing.evidence import written

    held = json.loads(file_of(pdf, "evidence.json"))
    held = {name: value for name, value in (held | change).items() if value is not None}
    set_file(pdf, "evidence.json", written(held))


@planted()
def inputs_that_are_said_to_be_withheld(pdf: Pdf) -> None:
    """So that numbers would not be estimated again; a result is changed, with its hashes."""
    lines = file_of(pdf, "kpi.csv").decode().splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("jobs_gross,"))
    lines[at] = re.sub(r"\d{2,}\.\d+", "4321.5", lines[at], count=1)
    assert "4321.5" in lines[at]
    set_file(pdf, "kpi.csv", ("\n".join(lines) + "\n").encode(), listed=True)
    _evidence(pdf, {"withheld": ["project.staff.base"]})
