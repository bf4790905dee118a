"""Briefs as files, and whether a printed brief is what it says."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.checks import misplaced, missing_texts
from impact.api.new import branded
from impact.api.studies import Tell, is_study, load, run, silent, study_of
from impact.core.errors import ImpactError, ProblemsError
from impact.files.targets import file_named, folder_made
from impact.output.editions import ALL, OutputFile, PrintOptions, editions
from impact.output.press import Printer, print_editions

if TYPE_CHECKING:
    from impact.charts.drawing.chart_file import PictureForm
    from impact.scenario.load import LoadedScenario
    from impact.study.study import StudyData
    from impact.theme.logo import Brand
    from impact.verify.report import Report
    from impact.verify.study_inside import StudyInside


def brief(
    scenario: str | Path | StudyData,
    output: str | Path,
    *,
    language: str = "en",
    document: str = "brief",
    theme: str = "default",
    brand: str | Path | Brand | None = None,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    tell: Tell = silent,
) -> Path:
    """Write a brief and return where it is; `briefs` writes several and knows more about paper.

    Args:
        output: The PDF file. An existing one is replaced only when the new one is whole.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or the file cannot be written.
    """
    printing = branded(PrintOptions(theme, templates=tuple(templates), data=tuple(data)), brand, (language,))
    wanted = [OutputFile(document, language, file_named(output))]
    found = _read(scenario, data, tell, printing.templates)
    later = _later(found, tell, wanted, printing)
    return print_editions(wanted, Printer(printing, (language,)), later, tell)[0]


def briefs(
    scenario: str | Path | StudyData,
    output: str | Path | None = None,
    *,
    documents: Sequence[str] = ("brief",),
    languages: Sequence[str] = ("en",),
    forms: Sequence[str] = (),
    printing: PrintOptions | None = None,
    brand: str | Path | Brand | None = None,
    data: Sequence[Path] = (),
    tell: Tell = silent,
    warn: Tell = silent,
) -> list[Path]:
    """Write several documents in several languages and formats from one run, each of them whole; return the files.

    Args:
        output: the file of a single edition, by its ending; else a folder, which is made; the current one by default.
        documents: by name; `all` stands for every document there is. languages: BCP 47 codes.
        forms: formats of files, such as pdf or docx; by default what the ending of the output says, else pdf.
        printing: theme, paper, signature.
        warn: called with what the user should know of the files, such as how many texts have no translation.

    Raises:
        ImpactError: the inputs have problems, the content does not fit its pages, or a file cannot be written.
    """
    from impact.brief.templates import documents as known

    printing = branded(replace(printing or PrintOptions(), data=tuple(data)), brand, languages)
    found = _read(scenario, data, tell, printing.templates)
    names = known(_kind(found), printing.templates)
    asked = [each for document in documents for each in (names if document == ALL else [document])]
    to = None if output is None else file_named(output)
    wanted = editions(found.name, asked, languages, to, forms)
    for doubt in _doubts(found, languages, printing.templates):
        warn(doubt)
    later = _later(found, tell, wanted, printing)
    if printing.attach == "public":
        later = _analyse_withheld(later, warn)
    with folder_made(to):
        return print_editions(wanted, Printer(printing, tuple(languages)), later, tell)


def _analyse_withheld(later: StudyData | Callable[[], StudyData], warn: Tell) -> Callable[[], StudyData]:
    def made() -> StudyData:
        from impact.study.confidential import find_disclosing_cells

        study = later() if callable(later) else later
        if cells := find_disclosing_cells(study):
            more = f" and {len(cells) - 8} more" if len(cells) > 8 else ""
            warn(
                f"{study.name}: results that hold the very number of an input that is withheld, and give it away: "
                f"{', '.join(cells[:8])}{more}"
            )
        return study

    return made


def _doubts(found: StudyData | LoadedScenario, languages: Sequence[str], templates: tuple[Path, ...]) -> Iterator[str]:
    from impact.language.conventions import conventions
    from impact.language.data_texts import SOURCE

    for language in dict.fromkeys(languages):
        if count := len(_untranslated(found, language, templates)):
            yield (
                f"{language}: texts of the scenario without a translation, printed in its own language and marked: "
                f"{count}. To list them: impact check {found.name} -l {language}"
            )
        if language != SOURCE and not conventions(language, templates).reviewed:
            yield f"{language}: no native speaker has reviewed this translation yet."


def _read(
    scenario: str | Path | StudyData, data: Sequence[Path], tell: Tell, templates: tuple[Path, ...]
) -> StudyData | LoadedScenario:
    if not isinstance(scenario, str | Path):
        return scenario
    return study_of(scenario) if is_study(scenario) else _read_scenario(scenario, data, tell, templates)


def _read_scenario(
    scenario: str | Path, data: Sequence[Path], tell: Tell, templates: tuple[Path, ...]
) -> LoadedScenario:
    tell("read")
    loaded = load(scenario, data)
    if found := misplaced(loaded, templates):
        raise ProblemsError(found)
    return loaded


def _kind(found: StudyData | LoadedScenario) -> str:
    from impact.study.study import StudyData

    return str(found.facts["kind"]) if isinstance(found, StudyData) else found.scenario.project.kind


def _untranslated(found: StudyData | LoadedScenario, language: str, templates: tuple[Path, ...]) -> Collection[object]:
    from impact.study.study import StudyData

    if isinstance(found, StudyData):
        from impact.brief.edition.localised import untranslated
        from impact.language.messages import Language

        return untranslated(found, Language(language, templates))
    if language == found.scenario.language:
        return ()
    return missing_texts(found, language, templates=templates)


def _later(
    found: StudyData | LoadedScenario, tell: Tell, wanted: Sequence[OutputFile], printing: PrintOptions
) -> StudyData | Callable[[], StudyData]:
    from impact.brief.templates import needed
    from impact.language.conventions import text_languages
    from impact.study.study import StudyData

    if isinstance(found, StudyData):
        return found
    also = needed([context.document for context in wanted], _kind(found), printing.templates)
    languages = [code for each in wanted for code in text_languages(each.language, printing.templates)]
    return lambda: run(found, data=printing.data, tell=tell, also=also, languages=languages)


def charts(
    scenario: str | Path | StudyData,
    output: str | Path = "",
    *,
    names: Sequence[str] = (),
    documents: Sequence[str] = ("brief",),
    form: PictureForm = "png",
    width_mm: float = 0.0,
    height_mm: float = 0.0,
    dpi: int = 200,
    language: str = "en",
    theme: str = "default",
    brand: str | Path | Brand | None = None,
    templates: Sequence[Path] = (),
    data: Sequence[Path] = (),
    tell: Tell = silent,
    one_of_several: bool = False,
) -> list[Path]:
    """Write charts as pictures into a folder, each of them whole, with a list of what they show; return the files.

    Args:
        output: Folder; the current one unless given.
        names: Names of charts, such as jobs-by-year; all unless given.
        documents: Documents from which the charts are taken.
        form: png, svg or pdf.
        width_mm: Width of each chart [mm]; 0: as in the document.
        height_mm: Height of each chart [mm]; 0: as in the document.
        dpi: Dots per inch of a PNG.
        one_of_several: Whether the list of charts is named after the study, because other lists lie beside it.
    """
    from impact.files import writable, write_files
    from impact.language.messages import Language
    from impact.output.chart_files import LIST, PictureSize, pictures

    size = PictureSize(width_mm, height_mm, dpi)
    size.check()
    wanted = [OutputFile(document, language, Path()) for document in documents]
    printing = branded(PrintOptions(theme, templates=tuple(templates), data=tuple(data)), brand, (language,))
    words, folder = Language(language, printing.templates), file_named(output or ".")
    made = _later(_read(scenario, data, tell, printing.templates), tell, wanted, printing)
    study = made() if callable(made) else made
    tell("print")
    made_now = pictures(printing.context(study, words), documents, names, form, size)
    lists = {LIST: f"{study.name}.{LIST}"} if one_of_several else {}
    found = {folder / lists.get(name, name): content for name, content in made_now.items()}
    folder.mkdir(parents=True, exist_ok=True)
    for file in found:
        writable(file)
    write_files(found)
    return list(found)


NAME_IT = "files of this format do not carry their study. Name it: impact verify FILE STUDY"


def verify(
    file: str | Path,
    study: str | Path | None = None,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    brand: str | Path | Brand | None = None,
    trust: Sequence[Path] = (),
    show: Path | None = None,
    tell: Tell = silent,
) -> Report:
    """Return whether a printed brief is what it says: held against the evidence that it carries, or against a study.

    Nothing of the file is run. Nothing is written but pictures that are asked for, and a temporary folder that goes.

    Args:
        file: The PDF; a Word file, web page, workbook or presentation, which has no evidence, with its study.
        study: Folder of the study, its scenario, or a PDF that carries it.
        data: Folders looked up before the shipped one, where the issuer had some of its own.
        templates: Folders with fonts of the house, or with words of a language or kind that does not ship.
        brand: Brand file, or what `impact.api.brand` has read, with fonts which the file names and does not carry.
        trust: Files with certificates that are trusted.
        show: Folder for pictures of pages that differ; none are written unless given.

    Raises:
        ImpactError: the file, a certificate or the study cannot be read, or a study is missing or named in vain.
    """
    from impact.api.new import brand as brand_of
    from impact.verify.house import With
    from impact.verify.other_formats import FORMS, form_of, held_against
    from impact.verify.verify import verify as verified

    asked = With(tuple(data), tuple(templates), brand_of(brand, templates=tuple(templates)), tuple(trust), show=show)
    file, other = Path(file), form_of(Path(file)) in FORMS
    if other != (study is not None):
        raise ImpactError(f"{file}: {NAME_IT if other else 'a PDF carries its study. Name no other.'}")
    if study is None:
        return verified(file, asked, tell)
    return held_against(file, partial(_study, study, data, tell), asked, tell)


def _study(study: str | Path, data: Sequence[Path], tell: Tell, also: Sequence[str]) -> StudyData:
    if Path(study).suffix.lower() == ".pdf":
        return study_inside(study).study
    return study_of(study, data=data, tell=tell, also=also)


def study_inside(file: str | Path) -> StudyInside:
    """Return the study that a printed brief carries, and the numbers that it prints with their cells.

    Args:
        file: the PDF; whether it is as it was issued, `verify` says.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    from impact.verify.study_inside import study_inside as inside

    return inside(Path(file))
