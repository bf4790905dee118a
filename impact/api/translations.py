"""Translations: what waits for a native speaker, the workbook for her, and what she gave back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import Tell, load, silent
from impact.errors import ImpactError

if TYPE_CHECKING:
    from impact.plain_rows import Values
    from impact.words.reviewable import Item


def needs_review(
    language: str,
    scenario: str | Path | None = None,
    *,
    full: bool = False,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
) -> Values:
    """Return what of a language waits for the review of a native speaker.

    Args:
        language: BCP 47 code. scenario: whose texts are told too. full: a row for each text, not for each file.
        data, templates: folders looked up before the shipped ones.

    Raises:
        ImpactError: there is no such language, or files have faults.
    """
    from impact.translation.listing import by_file, each_text
    from impact.words.reviewed import reviews

    code, found = _items(language, scenario, data, templates)
    known = reviews(code, tuple(templates))
    return each_text(found, known) if full else by_file(found, known)


def review_workbook(
    language: str,
    scenario: str | Path | None = None,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    tell: Tell = silent,
    warn: Tell = silent,
) -> bytes:
    """Return an Excel workbook of what waits for a review, in which a native speaker judges and corrects.

    Args:
        language: BCP 47 code.
        scenario: whose texts stand in it too; its brief shows where each text is printed, with a picture.
        data, templates: folders looked up before the shipped ones. tell: called with the name of each step.
        warn: called with what the user should know, such as that pictures cannot be made.

    Raises:
        ImpactError: nothing waits, files have faults, or XlsxWriter is not installed.
    """
    from impact.translation.write import workbook
    from impact.words.conventions import conventions
    from impact.words.reviewed import reviews, state
    from impact.words.transliteration import script

    extra = tuple(templates)
    code, found = _items(language, scenario, data, templates)
    known = reviews(code, extra)
    waiting = [item for item in found if state(item, known)]
    if not waiting:
        raise ImpactError(f"Nothing of the language '{language}' waits for a review.")
    if scenario is None:
        return workbook(waiting, code, lambda item: None)
    try:
        from impact.translation.places import Pages

        pages = Pages(_brief(scenario, language, data, templates, tell), full_width=conventions(code, extra).full_width)
    except ImportError:
        warn("Places and pictures need pypdfium2: pip install 'impact-brief[preview]'. They are left out.")
        return workbook(waiting, code, lambda item: None)
    tell("places")
    over = script(language, extra) if code != language else None
    try:
        return workbook(waiting, code, lambda item: pages.place(item.said, over))
    finally:
        pages.close()


@dataclass(frozen=True)
class Taken:
    """What came of a reviewed workbook.

    Attributes:
        files: that were written. good, corrected: how many texts. remarks: of the reviewer, each with sheet and row.
    """

    files: tuple[Path, ...]
    good: int
    corrected: int
    remarks: tuple[str, ...]


def take_review(
    workbook: Path,
    output: Path,
    by: str,
    *,
    scenarios: Sequence[str | Path] = (),
    on: date | None = None,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
) -> Taken:
    """Write what a reviewer found into a folder of templates, all files or none.

    Args:
        workbook: filled in. output: the folder; it is made where there is none. by: who reviewed, a role or initials.
        scenarios: files whose texts were reviewed; shipped ones are found by their name. on: the day; today by default.
        data, templates: folders looked up before the shipped ones, as when the workbook was written.

    Raises:
        ImpactError: the workbook has faults, all named at once by sheet and cell; or a file cannot be written.
    """
    from impact.files import write_files
    from impact.reading import read_bytes, text_fault
    from impact.translation.corrections import files
    from impact.translation.returned import Returned, current_of
    from impact.translation.scenario_texts import text_items
    from impact.words.reviewable import items

    if not by.strip() or (fault := text_fault(by)):
        raise ImpactError("Say who reviewed, by a role or initials." if not by.strip() else f"{fault}")
    _refuse_installed(output)
    returned = Returned(read_bytes(workbook, str(workbook)), str(workbook))
    extra = tuple(templates)
    loaded = {each.name: each for each in (load(name, data) for name in scenarios)}
    for name in returned.scenarios():
        if name not in loaded:
            loaded[name] = load(name, data)
    found = [*items(returned.code, extra)]
    for each in loaded.values():
        found += text_items(each, returned.code)
    judged = returned.judged(current_of(found))
    to_write = files(judged, output, returned.code, by.strip(), on or _today(), extra)
    for path in to_write:
        path.parent.mkdir(parents=True, exist_ok=True)
    write_files(to_write)
    remarks = tuple(
        f"{each.where}: {each.item.id}: {each.remark or 'not ok'}" for each in judged if _open(each.ok, each.remark)
    )
    good, corrected = sum(bool(each.ok) for each in judged), sum(bool(each.corrected) for each in judged)
    return Taken(tuple(to_write), good, corrected, remarks)


def _open(ok: bool | None, remark: str) -> bool:
    return bool(remark) or ok is False


def _today() -> date:
    from datetime import datetime

    return datetime.now().astimezone().date()


def _items(
    language: str, scenario: str | Path | None, data: Sequence[Path], templates: Sequence[Path]
) -> tuple[str, list[Item]]:
    """Return the language whose texts are reviewed, and its texts; with a scenario those that its documents use."""
    from impact.translation.scenario_texts import text_items
    from impact.words.language import Words
    from impact.words.reviewable import items, own_code

    extra = tuple(templates)
    Words(language, extra)  # says what is wrong with a name
    code = own_code(language, extra)
    if scenario is None:
        return code, list(items(code, extra))
    loaded = load(scenario, data)
    return code, [*items(code, extra, (loaded.scenario.project.kind,)), *text_items(loaded, code)]


def _brief(scenario: str | Path, language: str, data: Sequence[Path], templates: Sequence[Path], tell: Tell) -> bytes:
    """Return the brief of a scenario in a language."""
    from tempfile import TemporaryDirectory

    from impact.api.paper import brief

    with TemporaryDirectory() as folder:
        file = Path(folder) / "brief.pdf"
        brief(scenario, file, language=language, data=data, templates=templates, tell=tell)
        return file.read_bytes()


def _refuse_installed(folder: Path) -> None:
    """Refuse a folder inside the installed package: the next installation would take it away."""
    from importlib.resources import files

    package = Path(str(files("impact"))).resolve()
    if folder.resolve().is_relative_to(package):
        raise ImpactError(f"{folder} belongs to the installed package. Name a folder of your own.")
