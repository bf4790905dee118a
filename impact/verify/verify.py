"""A printed brief held against the same document, printed again from what it carries."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.files.reading import read_bytes
from impact.files.targets import is_plain
from impact.output.editions import OutputFile, PrintOptions
from impact.output.evidence import EVIDENCE, PUBLIC, EvidenceSettings
from impact.output.house_inside import HOUSE
from impact.output.press import Printer
from impact.study.study import StudyData
from impact.verify.attachments import (
    EvidenceList,
    list_embedded_files,
    not_as_listed,
    not_withheld,
    read_list,
    why_not_ours,
)
from impact.verify.house import With, house_inside
from impact.verify.open_pdf import SafePdf, UnreadableError, opened, report_foreign_errors
from impact.verify.page_comparison import PageComparison, compared
from impact.verify.report import NO_HOUSE, Check, HouseFound, Report, VerificationFinding
from impact.verify.rerun import Rerun, attached_study, rerun, summarise_error
from impact.verify.sign_off import sign_off_of
from impact.verify.signatures import fields, signatures_check
from impact.verify.unpack import unpacked
from impact.verify.verdicts import content_check, data_check, draws_alike, of_another_version, study_check

Tell = Callable[[str], None]
PRINTED = Path("again.pdf")  # a name for pages that stay in memory


@dataclass(frozen=True)
class VerificationRun:
    pdf: SafePdf
    files: Mapping[str, bytes]
    listed: EvidenceList


def verify(file: Path, looked_with: With | None = None, tell: Tell = lambda _: None) -> Report:
    """Return whether a printed brief is what it says."""
    asked = looked_with or With()
    tell("open")
    data, name = read_bytes(file), shortened(str(file), 200)
    try:
        pdf = opened(data)
        files = list_embedded_files(pdf)
        listed = read_list(files)
        if isinstance(listed, str):
            foreign = why_not_ours(pdf, len(files)) if EVIDENCE not in files else ""
            why = foreign or f"Nothing can be held against it: {listed}"
            return Report(name, pdf.said("/Title"), (_nothing(why), signatures_check(pdf, asked.trust)))
        checks, house = _checks(VerificationRun(pdf, files, listed), asked, tell)
        return Report(name, pdf.said("/Title"), tuple(checks), house)
    except UnreadableError as error:
        return Report(name, "", (_nothing(f"Nothing can be said: {error}"),))


def _nothing(why: str) -> Check:
    return Check("content", "The document printed again", "cannot be said", why)


def _checks(looked: VerificationRun, asked: With, tell: Tell) -> tuple[list[Check], HouseFound]:
    if shown := not_withheld(looked.files, looked.listed):  # so its numbers can be estimated again
        kept = tuple(each for each in looked.listed.withheld if each not in shown)
        looked = replace(looked, listed=replace(looked.listed, withheld=kept))
    signed = bool(fields(looked.pdf))
    sign_off = sign_off_of(looked.files.get("scenario.yaml", b""), looked.listed.stage)
    again: Rerun | None = None
    found: PageComparison | str = not_plain(looked.listed.settings)
    if not found:
        try:
            with report_foreign_errors():
                again, printed = rerun_and_reprint(looked, looked.listed.settings, asked, tell)
                tell("compare")
                if not isinstance(printed, bytes):
                    found = printed
                else:
                    alike = draws_alike(looked.listed.libraries)
                    found = compared(looked.pdf, printed, signed=signed, draws_alike=alike, show=asked.show)
        except UnreadableError:
            raise
        except ImpactError as error:
            found = str(error).partition("\n")[0].rstrip(".")
    if isinstance(found, PageComparison) and found.verdict != "as issued":
        found = of_another_version(looked.listed) or found
    if unlike := tuple(not_as_listed(looked.files, looked.listed)):
        more = found.findings if isinstance(found, PageComparison) else ()
        found = PageComparison("not as issued", tuple(dict.fromkeys((*unlike, *more))))
    house = again.house if again is not None else NO_HOUSE
    checks = [
        content_check(found, looked.listed, signed=signed, house=house.said),
        study_check(again, looked.listed, found if isinstance(found, str) else ""),
        data_check(again, looked.listed),
        signatures_check(looked.pdf, asked.trust, sign_off),
    ]
    return checks, house


def not_plain(settings: EvidenceSettings) -> str:
    """Return which setting is no name of anything; empty where all are."""
    for name in ("document", "language", "theme", "paper"):
        if not is_plain(getattr(settings, name)):
            return f"its {EVIDENCE} names '{shortened(getattr(settings, name), 40)}' as {name}, which is none"
    return ""


def rerun_and_reprint(
    looked: VerificationRun, settings: EvidenceSettings, asked: With, tell: Tell
) -> tuple[Rerun, bytes | str | PageComparison]:
    """Return the study inside run again, and the document printed again; else why it cannot be.

    It is printed from the tables inside where the new run gives the same, and from those of the new run where it does
    not: then the pages differ where the numbers do. Words, looks and brand are those inside.
    """
    with unpacked(looked.files) as place:
        attached = attached_study(place)
        kind = attached.facts.kind if isinstance(attached, StudyData) else ""
        try:
            house = house_inside(looked.files.get(HOUSE, b""), place.house, settings, kind, asked)
        except ImpactError as error:
            finding = VerificationFinding("the house in the file", now=summarise_error(error, place))
            return Rerun(None, "what it carries of its house is refused"), PageComparison("not as issued", (finding,))
        printing = PrintOptions(
            settings.theme, settings.paper, templates=house.templates, data=(*asked.data, place.data),
            brand=house.brand, attach="public" if settings.attach == PUBLIC else "full",
            libraries=dict(looked.listed.libraries),
        )  # fmt: skip
        printer = Printer(printing, (settings.language,))
        tell("estimate")
        again = replace(rerun(place, attached, looked.files, asked.data, looked.listed.withheld), house=house)
        if house.findings or house.unchecked:
            return again, house.unchecked or PageComparison("not as issued", house.findings)
        study = attached if isinstance(attached, StudyData) and not again.findings else again.study
        if study is None:
            return again, f"its study cannot be read: {attached}"
        tell("print")
        wanted = OutputFile(settings.document, settings.language, PRINTED)
        try:
            return again, printer.printed([wanted], study)[PRINTED]
        except ImpactError as error:
            return again, f"it cannot be printed again: {summarise_error(error, place)}"
