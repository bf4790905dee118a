"""Forgeries that a review of the package made: what a file says of itself, pages of other files, fields exchanged."""

import io
import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pikepdf
from alterations import edited
from hand_edited import (
    UNPACKED,
    altered,
    another_result,
    change_text,
    file_of,
    held_file,
    other_digit,
    put,
    remove_file,
    saved,
    set_file,
)  # fmt: skip
from page_attacks import behind, on_pages, resource
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from raw_attacks import BOX, FORGERIES, a_filter_without_parameters, forged, plain

from impact.output.evidence import EVIDENCE, written

Mix = Callable[[bytes, bytes], bytes]
MIXED: dict[str, Mix] = {}  # forgeries of two files


def mixed(forge: Mix) -> Mix:
    MIXED[forge.__name__] = forge
    return forge


def said_of_itself(pdf: Pdf, change: Callable[[dict[str, Any]], None]) -> None:
    held = json.loads(file_of(pdf, EVIDENCE))
    change(held)
    set_file(pdf, EVIDENCE, written(held))


def of_version(data: bytes, version: str) -> bytes:
    return altered(data, lambda pdf: said_of_itself(pdf, lambda held: held.update(printed_by=version)))


def _digit(pdf: Pdf) -> None:
    change_text(pdf, 0, other_digit)


def remove_all(pdf: Pdf) -> None:
    for held in list(pdf.Root.AF):
        remove_file(pdf, str(held.UF))


def _described(pdf: Pdf, more: bytes) -> None:
    held = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(held.replace(b"</rdf:li>", b"</rdf:li>" + more, 1))


def _drawn_by_another(held: dict[str, Any]) -> None:
    held["libraries"].update(matplotlib="0.1", reportlab="0.1")


# What is forged, and what the file says of itself, which lets it off nothing.
SAID_OF_ITSELF: dict[str, tuple[Callable[[Pdf], object], Callable[[dict[str, Any]], None]]] = {
    "a_digit_and_another_library_that_draws": (_digit, _drawn_by_another),
    "a_box_and_another_library_that_draws": (lambda pdf: behind(pdf, BOX), _drawn_by_another),
    "a_digit_and_another_version": (_digit, lambda held: held.update(printed_by="0.0.1")),
    "a_digit_and_a_brand": (_digit, lambda held: held["edition"].update(brand="0" * 64)),
    "a_digit_and_another_form_of_evidence": (_digit, lambda held: held.update(form=0)),
}
TWO_STEPS: dict[str, tuple[Callable[[Pdf], object], ...]] = {
    **{
        name: (forge, partial(said_of_itself, change=change)) for name, (forge, change) in SAID_OF_ITSELF.items()
    },
    "a_digit_in_a_file_that_seems_older": (
        _digit, *(partial(remove_file, name=name) for name in (EVIDENCE, "numbers.csv"))
    ),
    "a_digit_and_no_evidence": (
        _digit, remove_all
    ),
    "a_page_and_its_table_together": (_digit, another_result),
    "another_title_in_the_scenario": (
        edited("scenario.yaml", rb"(?m)^(title: *).*$", rb"\g<1>Another plant", listed=True),
    ),
    "a_file_that_lies_elsewhere": (lambda pdf: put(held_file(pdf, "key_figures.csv"), FS=Name.URL),),
    # A description that looks like the name of a program.
    "a_sentence_among_the_metadata": (
        lambda pdf: _described(pdf, b'<rdf:li xml:lang="en">81,800 jobs, says the Ministry by impact 1</rdf:li>'),
    ),
    "a_sentence_among_the_metadata_as_it_is": (
        lambda pdf: _described(pdf, b"<rdf:li><![CDATA[81,800 jobs]]></rdf:li>"),
    ),
}  # fmt: skip


def _all(pdf: Pdf, steps: tuple[Callable[[Pdf], object], ...]) -> None:
    for step in steps:
        step(pdf)


FORGERIES |= {name: partial(altered, alter=partial(_all, steps=steps), **UNPACKED) for name, steps in TWO_STEPS.items()}


@forged
def a_filter_and_another_library(data: bytes) -> bytes:
    said = altered(data, lambda pdf: said_of_itself(pdf, lambda held: held["libraries"].update(zlib="0.1")))
    return a_filter_without_parameters(plain(said))


@on_pages
def a_million_draws(pdf: Pdf) -> None:
    """Whoever verifies it would be kept busy."""
    text = file_of(pdf, "scenario.yaml")
    set_file(pdf, "scenario.yaml", re.sub(rb"draws: \d+", b"draws: 1000000", text), listed=True)
    set_file(pdf, "run.csv", re.sub(rb"(?<=,)40(?=,)", b"1000000", file_of(pdf, "run.csv")), listed=True)


@on_pages
def a_file_that_hangs_on_another(pdf: Pdf) -> None:
    """Programs that follow related files save a program as well."""
    held = held_file(pdf, "key_figures.csv")
    program = pdf.make_indirect(Stream(pdf, b"MZ", Type=Name.EmbeddedFile))
    held.RF = Dictionary(F=Array([String("calc.exe"), program]))


@on_pages
def fields_of_two_roles_exchanged(pdf: Pdf) -> None:
    """The analyst's signature would be in the box of another role."""
    fields = [each for each in pdf.Root.AcroForm.Fields if str(each.get("/T", "")).startswith("sign-off-")]
    first, second = fields[:2]
    first.T, second.T = second.T, first.T


@mixed
def a_page_of_another_file(data: bytes, other: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        page, taken = pdf.pages[0], source.pages[0]
        page.Contents = pdf.copy_foreign(taken.Contents)
        page.Resources = pdf.copy_foreign(source.make_indirect(taken.Resources))
        return saved(pdf)


@mixed
def the_files_of_another_file(data: bytes, other: bytes) -> bytes:
    """Every file inside comes from another brief, which vouches for itself."""
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        remove_all(pdf)
        pdf.Root.AF = Array()
        pdf.Root.Names.EmbeddedFiles.Names = Array()
        for held in source.Root.AF:
            set_file(pdf, str(held.UF), held.EF.F.read_bytes())
        return saved(pdf)


@mixed
def a_picture_of_another_file_on_the_page(data: bytes, other: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf, pikepdf.open(io.BytesIO(other)) as source:
        taken = source.pages[0].as_form_xobject()
        resource(pdf, "XObject", "over", pdf.copy_foreign(taken))
        behind(pdf, b"q 0.5 0 0 0.5 60 400 cm /over Do Q")
        return saved(pdf)


__all__ = ["FORGERIES", "MIXED"]
