"""A printed brief held against its own evidence, step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from impact.errors import ImpactError
from impact.look.brand import NO_BRAND, Brand
from impact.plain_names import is_plain
from impact.printing import OutputFile, Printer, Printing
from impact.printing.evidence import EVIDENCE, PUBLIC, Settings, brand_sha256, installed, templates_sha256
from impact.reading import read_bytes
from impact.study.study import Study
from impact.texts import shortened
from impact.trust.compared import Compared, behind, compared
from impact.trust.inside import Carried, carried
from impact.trust.listed import MANIFEST, Listed, attachments_check, not_withheld, read_list
from impact.trust.not_ours import why_not_ours
from impact.trust.opened import Opened, UnreadableError, first_revision, of_strangers, opened
from impact.trust.report import Check, Report
from impact.trust.rerun import Rerun, attached_study, in_short, rerun
from impact.trust.signatures import fields, signatures_check
from impact.trust.unpacked import unpacked
from impact.trust.verdicts import data_check, file_check, pages_check, structure_check, study_check

Tell = Callable[[str], None]
PRINTED = Path("again.pdf")  # a name for pages that stay in memory


@dataclass(frozen=True)
class With:
    """With what a file is looked at.

    Attributes:
        data, templates: folders looked up before the shipped ones, where the issuer had some.
        brand: whose face the document has. trust: files with certificates that are trusted.
        beside: whether a second process may help.
    """

    data: tuple[Path, ...] = ()
    templates: tuple[Path, ...] = ()
    brand: Brand = NO_BRAND
    trust: tuple[Path, ...] = ()
    beside: bool = True


@dataclass(frozen=True)
class Looked:
    """A file, what it carries, and what its list says."""

    name: str
    pdf: Opened
    carried: Carried
    listed: Listed
    files: Mapping[str, bytes] = field(default_factory=dict)


def verify(file: Path, looked_with: With | None = None, tell: Tell = lambda _: None) -> Report:
    """Return whether a printed brief is what it says.

    Args:
        file: the PDF. looked_with: what the issuer had besides, and whom the user trusts. tell: called with each step.

    Raises:
        ImpactError: the file cannot be read from the disk, or a certificate cannot.
    """
    asked = looked_with or With()
    tell("open")
    data, name = read_bytes(file), shortened(str(file), 200)
    try:
        pdf = opened(data)
        inside = carried(pdf)
        listed = read_list(inside.files)
        foreign = why_not_ours(pdf, inside) if not {EVIDENCE, MANIFEST} & inside.files.keys() else ""
    except UnreadableError as error:
        return Report(name, "", (Check("file", "The file", "unknown", f"Nothing can be said: {error}"),))
    title = pdf.said("/Title")
    if isinstance(listed, str):
        first = Check("file", "The file", "unknown", foreign or f"Nothing can be held against it: {listed}")
        return Report(name, title, (first, signatures_check(pdf, asked.trust)))
    looked = Looked(name, pdf, inside, listed, {key: each.data for key, each in inside.files.items()})
    return Report(name, title, tuple(_checks(looked, asked, tell)))


def _checks(looked: Looked, asked: With, tell: Tell) -> list[Check]:
    by = EVIDENCE if EVIDENCE in looked.carried.files else MANIFEST
    attachments = attachments_check(looked.carried, looked.listed, by)
    if shown := not_withheld(looked.carried, looked.listed):  # so its numbers can be estimated again
        kept = tuple(each for each in looked.listed.withheld if each not in shown)
        looked = replace(looked, listed=replace(looked.listed, withheld=kept))
    settings = looked.listed.settings
    why = f"it carries no {EVIDENCE} that says how it was printed" if settings is None else _not_alike(settings, asked)
    again: Rerun | None = None
    found: Compared | str = why
    try:
        if settings is None or why:
            with unpacked(looked.files) as place, of_strangers():
                tell("estimate")
                again = rerun(place, attached_study(place), looked.files, asked.data, looked.listed.withheld)
        else:
            with of_strangers():
                again, printed = made_again(looked, settings, asked, tell, sound=attachments.verdict == "holds")
            tell("compare")
            found = _held_against(looked, printed) if isinstance(printed, bytes) else printed
    except ImpactError as error:
        found = str(error).partition("\n")[0].rstrip(".")
    try:
        signatures = signatures_check(looked.pdf, asked.trust, looked.listed.stage)
    except UnreadableError as error:
        signatures = Check("signatures", "Signatures", "unknown", f"They cannot be read: {error}")
    said = {each.place for each in attachments.findings}
    return [
        file_check(looked.pdf, found, signed=bool(fields(looked.pdf))),
        attachments,
        study_check(again, looked.listed, found if isinstance(found, str) else ""),
        data_check(again, looked.listed),
        pages_check(found),
        structure_check(found, said),
        signatures,
    ]


def _not_alike(settings: Settings, asked: With) -> str:
    """Return why the document cannot be printed again as it was; empty where it can."""
    for name in ("document", "language", "theme", "paper"):
        if not is_plain(getattr(settings, name)):
            return f"its {EVIDENCE} names '{shortened(getattr(settings, name), 40)}' as {name}, which is none"
    if settings.brand != brand_sha256(asked.brand):
        return (
            "it has the face of a house, which is not here: name its file with --brand"
            if settings.brand
            else ("it was printed without the brand that is named")
        )
    if settings.templates != templates_sha256(asked.templates):
        return (
            "it was printed with words or looks of its issuer: name their folder with --templates"
            if settings.templates
            else "it was printed without the templates that are named"
        )
    return ""


def made_again(
    looked: Looked, settings: Settings, asked: With, tell: Tell, *, sound: bool
) -> tuple[Rerun, bytes | str]:
    """Return the study inside run again, and the document printed again; else why it cannot be.

    It is printed from the tables inside where these are what their list says; else from those of the new run.
    """
    with unpacked(looked.files) as place:
        printing = Printing(
            settings.theme, settings.paper, settings.bleed, cached=False, templates=asked.templates,
            data=(*asked.data, place.data), brand=asked.brand, beside=asked.beside,
            attach="public" if settings.attach == PUBLIC else "full", libraries=dict(looked.listed.libraries),
        )  # fmt: skip
        printer = Printer(printing, (settings.language,))
        with printer.beside() as beside:
            attached = attached_study(place)
            tell("estimate")
            again = rerun(place, attached, looked.files, asked.data, looked.listed.withheld)
            study = attached if isinstance(attached, Study) and (sound or again.study is None) else again.study
            if study is None:
                return again, f"its study cannot be read: {attached}"
            tell("print")
            wanted = (OutputFile(settings.document, settings.language, PRINTED),)
            try:
                return again, beside((wanted, str(study.facts["kind"]), study))[PRINTED]
            except ImpactError as error:
                return again, f"it cannot be printed again: {in_short(error, place)}"


def _held_against(looked: Looked, printed: bytes) -> Compared | str:
    """Return what differs from the document printed again; else why it cannot be compared."""
    packs = looked.listed.libraries.get("zlib", "") == installed(())["zlib"]
    try:
        # What stands behind the file as it was printed is for the check of signatures to judge.
        if not fields(looked.pdf):
            return compared(looked.pdf, printed, signed=False, packs_alike=packs)
        issued = opened(first_revision(looked.pdf.data))
        found, later = compared(issued, printed, signed=False, packs_alike=packs), behind(issued, looked.pdf)
        return replace(found, original=found.original and not later, structure=(*found.structure, *later))
    except UnreadableError as error:
        return f"it cannot be held against the document printed again: {error}"
