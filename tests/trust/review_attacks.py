"""Forgeries that a review of the package made: what a file says of itself, pages of other files, fields exchanged."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from typing import Any

import pikepdf
from hand_edited import change_text, file_of, other_digit, remove_file, set_file
from page_attacks import behind, on_pages
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from raw_attacks import BOX, FORGERIES, a_filter_without_parameters, forged, plain

from impact.printing.evidence import EVIDENCE, written

Mix = Callable[[bytes, bytes], bytes]
MIXED: dict[str, Mix] = {}  # forgeries of two files


def mixed(forge: Mix) -> Mix:
    """Register a forgery that takes something from another honest file."""
    MIXED[forge.__name__] = forge
    return forge


def said_of_itself(pdf: Pdf, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the list of evidence."""
    held = json.loads(file_of(pdf, EVIDENCE))
    change(held)
    set_file(pdf, EVIDENCE, written(held))


def of_version(data: bytes, version: str) -> bytes:
    """Return a file that says which version of the package printed it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said_of_itself(pdf, lambda held: held.update(printed_by=version))
        return _saved(pdf)


def _digit(pdf: Pdf) -> None:
    change_text(pdf, 0, other_digit)


# What a file says of itself lets it off nothing.


@forged
def a_filter_and_another_library(data: bytes) -> bytes:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        said_of_itself(pdf, lambda held: held["libraries"].update(zlib="0.1"))
        pdf.save(saved, fix_metadata_version=False)
    return a_filter_without_parameters(plain(saved.getvalue()))


@on_pages
def a_digit_and_another_library_that_draws(pdf: Pdf) -> None:
    said_of_itself(pdf, lambda held: held["libraries"].update(matplotlib="0.1", reportlab="0.1"))
    _digit(pdf)


@on_pages
def a_box_and_another_library_that_draws(pdf: Pdf) -> None:
    said_of_itself(pdf, lambda held: held["libraries"].update(matplotlib="0.1", reportlab="0.1"))
    behind(pdf, BOX)


@on_pages
def a_digit_and_another_version(pdf: Pdf) -> None:
    said_of_itself(pdf, lambda held: held.update(printed_by="0.0.1"))
    _digit(pdf)


@on_pages
def a_digit_and_a_brand(pdf: Pdf) -> None:
    said_of_itself(pdf, lambda held: held["edition"].update(brand="0" * 64))
    _digit(pdf)


@on_pages
def a_digit_and_another_form_of_evidence(pdf: Pdf) -> None:
    said_of_itself(pdf, lambda held: held.update(form=0))
    _digit(pdf)


@on_pages
def a_digit_in_a_file_that_seems_older(pdf: Pdf) -> None:
    for name in (EVIDENCE, "numbers.csv"):
        remove_file(pdf, name)
    _digit(pdf)


@on_pages
def a_digit_and_no_evidence(pdf: Pdf) -> None:
    for held in list(pdf.Root.AF):
        remove_file(pdf, str(held.UF))
    _digit(pdf)


# What is inside.


@on_pages
def another_title_in_the_scenario(pdf: Pdf) -> None:
    text = file_of(pdf, "scenario.yaml")
    changed = re.sub(rb"(?m)^(title: *).*$", rb"\g<1>Another plant", text, count=1)
    assert changed != text
    set_file(pdf, "scenario.yaml", changed, listed=True)


@on_pages
def a_page_and_its_table_together(pdf: Pdf) -> None:
    _digit(pdf)
    lines = file_of(pdf, "kpi.csv").decode().splitlines()
    at = next(place for place, line in enumerate(lines) if line.startswith("jobs_gross,"))
    lines[at] = re.sub(r"\d{2,}\.\d+", "4321.5", lines[at], count=1)
    assert "4321.5" in lines[at]
    set_file(pdf, "kpi.csv", ("\n".join(lines) + "\n").encode(), listed=True)


@on_pages
def a_million_draws(pdf: Pdf) -> None:
    """Whoever verifies it would be kept busy."""
    text = file_of(pdf, "scenario.yaml")
    set_file(pdf, "scenario.yaml", re.sub(rb"draws: \d+", b"draws: 1000000", text), listed=True)
    set_file(pdf, "run.csv", re.sub(rb"(?<=,)40(?=,)", b"1000000", file_of(pdf, "run.csv")), listed=True)


@on_pages
def a_file_that_hangs_on_another(pdf: Pdf) -> None:
    """Programs that follow related files save a program as well."""
    held = next(each for each in pdf.Root.AF if str(each.UF) == "kpi.csv")
    program = pdf.make_indirect(Stream(pdf, b"MZ", Type=Name.EmbeddedFile))
    held.RF = Dictionary(F=Array([String("calc.exe"), program]))


@on_pages
def a_file_that_lies_elsewhere(pdf: Pdf) -> None:
    held = next(each for each in pdf.Root.AF if str(each.UF) == "kpi.csv")
    held.FS = Name.URL


@on_pages
def a_sentence_among_the_metadata(pdf: Pdf) -> None:
    """A description that looks like the name of a program."""
    held = pdf.Root.Metadata.read_bytes()
    more = b'<rdf:li xml:lang="en">81,800 jobs, says the Ministry by impact 1</rdf:li>'
    pdf.Root.Metadata.write(held.replace(b"</rdf:li>", b"</rdf:li>" + more, 1))


@on_pages
def a_sentence_among_the_metadata_as_it_is(pdf: Pdf) -> None:
    held = pdf.Root.Metadata.read_bytes()
    more = b"<rdf:li><![CDATA[81,800 jobs]]></rdf:li>"
    pdf.Root.Metadata.write(held.replace(b"</rdf:li>", b"</rdf:li>" + more, 1))


@on_pages
def fields_of_two_roles_exchanged(pdf: Pdf) -> None:
    """The analyst's signature would be in the box of another role."""
    fields = [each for each in pdf.Root.AcroForm.Fields if str(each.get("/T", "")).startswith("sign-off-")]
    first, second = fields[:2]
    first.T, second.T = second.T, first.T


# Parts of other files.


def _saved(pdf: Pdf) -> bytes:
    held = io.BytesIO()
    pdf.save(held, fix_metadata_version=False)
    return held.getvalue()


@mixed
def a_page_of_another_file(data: bytes, other: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        page, taken = pdf.pages[0], source.pages[0]
        page.Contents = pdf.copy_foreign(taken.Contents)
        page.Resources = pdf.copy_foreign(source.make_indirect(taken.Resources))
        return _saved(pdf)


@mixed
def the_files_of_another_file(data: bytes, other: bytes) -> bytes:
    """Every file inside comes from another brief, which vouches for itself."""
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        for held in list(pdf.Root.AF):
            remove_file(pdf, str(held.UF))
        pdf.Root.AF = Array()
        pdf.Root.Names.EmbeddedFiles.Names = Array()
        for held in source.Root.AF:
            set_file(pdf, str(held.UF), held.EF.F.read_bytes())
        return _saved(pdf)


@mixed
def a_picture_of_another_file_on_the_page(data: bytes, other: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        taken = source.pages[0].as_form_xobject()
        held = pdf.pages[0].Resources
        known = held.get(Name.XObject)
        listed = Dictionary() if known is None else known
        listed[Name.over] = pdf.copy_foreign(taken)
        held[Name.XObject] = listed
        behind(pdf, b"q 0.5 0 0 0.5 60 400 cm /over Do Q")
        return _saved(pdf)


__all__ = ["FORGERIES", "MIXED"]
