"""Problems and doubts in scenarios and data files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from impact.api.studies import load
from impact.core.errors import ImpactError, Problem, ProblemsError, problem

if TYPE_CHECKING:
    from impact.api.document_checks import Printable
    from impact.catalogue.catalogue import Catalogue
    from impact.checks.finding import CheckFinding
    from impact.checks.run import Reviewed
    from impact.scenario.load import LoadedScenario
    from impact.scenario.texts import ReaderText
    from impact.study.study import StudyData


def review(
    scenario: str | Path,
    *,
    data: Sequence[Path] = (),
    templates: Sequence[Path] = (),
    on: date | None = None,
    languages: Sequence[str] = (),
) -> Reviewed:
    """Return all that a reviewer says of a scenario: errors, warnings and hints, by file and line.

    The model is run as `check` does. Nothing that is wrong with the inputs is raised.

    Args:
        on: the day on which ages are counted; the date of the scenario's edition unless given.
        languages: in which the documents are put together, besides that of the scenario.
    """
    from impact.checks.finding import CheckSubject, in_order
    from impact.checks.rules import findings as of_rules
    from impact.checks.run import Reviewed

    try:
        looked = looked_at(scenario, tuple(data), tuple(templates), documents=True, languages=tuple(languages))
    except ImpactError as unreadable:
        return Reviewed(str(scenario), in_order(_refused(unreadable)), error=unreadable)
    loaded, why, printable = looked.loaded, looked.error, looked.printable
    given, outside = (printable.not_given, printable.outside) if printable is not None else ((), ())
    findings: list[CheckFinding] = _refused(why) if why is not None else []
    try:
        day, folders = on or loaded.scenario.as_of, tuple(templates)
        values = printable.values if printable is not None else 0
        subject = CheckSubject(
            loaded, looked.catalogue, looked.study, day, given, outside, folders, looked.idle, values
        )
        findings += of_rules(subject)
    except ImpactError:
        if why is None:  # else files behind the rules may be at fault, which is told
            raise
    left_out = printable.left_out if printable is not None else {}
    return Reviewed(str(scenario), in_order(findings), loaded, why, left_out)


def _refused(error: ImpactError) -> list[CheckFinding]:
    from impact.checks.finding import refused

    problems = error.problems if isinstance(error, ProblemsError) else (problem(str(error)),)
    return [refused(each) for each in problems]


IN_CASES = {"country_name": "FORM($country", "place": "FORM($place"}  # names, and how messages set them in cases
DRAWS = 100  # of a check: enough to meet nearly all that can go wrong, at a cost near that of none


def check(scenario: str | Path, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> LoadedScenario:
    """Check a scenario, with its kind of project and the data files behind it: what passes can be run."""
    looked = looked_at(scenario, tuple(data), tuple(templates), documents=False)
    if looked.error is not None:
        raise looked.error
    return looked.loaded


@dataclass(frozen=True)
class CheckedScenario:
    """A scenario that was read and, where nothing speaks against it, run over the first draws.

    Attributes:
        error: why it is refused.
        study: None where the model did not run.
        printable: None where it was not asked for.
        idle: inputs that move no figure, by key, each with the reason; where documents are asked for.
    """

    loaded: LoadedScenario
    catalogue: Catalogue
    error: ImpactError | None
    study: StudyData | None
    printable: Printable | None
    idle: Mapping[str, str] = field(default_factory=dict)


def looked_at(
    scenario: str | Path,
    data: tuple[Path, ...],
    templates: tuple[Path, ...],
    *,
    documents: bool,
    languages: tuple[str, ...] = (),
) -> CheckedScenario:
    """Return a scenario with all that is wrong with it.

    All draws of the scenario are run for the key figures, and all tables are made of the first; documents are put
    together from these.

    Args:
        documents: whether it is asked what documents will hold.
        languages: of the documents, besides that of the scenario.
    """
    from impact.api.document_checks import glyph_problems, printable
    from impact.catalogue.catalogue import Catalogue
    from impact.core.registry import kinds_installed
    from impact.study.effects import without_effect
    from impact.study.trial_run import problems_of_draws

    try:
        loaded = load(scenario, data)
    except ProblemsError as error:  # which kind is meant cannot be told
        raise ProblemsError([*file_problems(kinds_installed(), data, templates), *error.problems]) from None
    kind, study, failure, found = loaded.scenario.project.kind, None, None, None
    catalogue = Catalogue(data, kind)
    unreadable = catalogue.problems()
    problems = [] if unreadable else [*misplaced(loaded, templates), *_of_house(loaded, templates, languages)]
    if not unreadable and not problems:
        try:
            study = _first_draws(loaded, catalogue)
        except Exception as error:  # what is wrong with the files, such as those of a kind, may be the cause
            failure = error
    of_files = file_problems([kind], data, templates)
    problems += [*glyph_problems(loaded, templates), *scenario_problems(loaded, catalogue)]
    idle = without_effect(loaded, catalogue) if documents and study is not None and not problems else {}
    if not data:  # else the problems of files name them
        problems = [*unreadable, *problems]
    if not problems and isinstance(failure, ProblemsError):
        problems = list(failure.problems)
    if study is not None:
        problems += _compared(loaded, study)
        of_files = of_files or problems_of_draws(loaded, catalogue)
        if not of_files and documents:
            found = printable(study, loaded.declared, templates, languages)
            problems += _unprintable(loaded, study, found)
        elif not of_files:
            problems = [*_of_order(loaded, study, templates, languages), *problems]
    if problems := [*of_files, *problems]:
        return CheckedScenario(loaded, catalogue, ProblemsError(problems), None, None)
    if isinstance(failure, ImpactError):
        return CheckedScenario(loaded, catalogue, failure, None, None)
    if failure is not None:
        raise failure
    return CheckedScenario(loaded, catalogue, None, study, found, idle)


def file_problems(kinds: Sequence[str], data: tuple[Path, ...], templates: tuple[Path, ...]) -> list[Problem]:
    """Return what is wrong with own data files and templates, and with kinds of project; `check_data` reads ours."""
    from impact.brief.kind_check import folder_problems, kind_problems
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.language.checks import template_problems
    from impact.study.tables.declaration_checks import declaration_problems

    found = [*data_problems(Catalogue(data)), *declaration_problems(data)] if data else []
    found += [*folder_problems(), *(template_problems(templates) if templates else ())]
    return [*found, *(each for kind in kinds for each in kind_problems(kind, data, templates))]


def _of_order(
    loaded: LoadedScenario, study: StudyData, templates: tuple[Path, ...], languages: tuple[str, ...]
) -> Iterator[Problem]:
    from impact.api.document_checks import composed
    from impact.brief.arrangement import arrangement_of

    if arrangement_of(study).also:
        yield from composed(study, loaded.declared, templates, ("brief",), languages)


def _compared(loaded: LoadedScenario, study: StudyData) -> Iterator[Problem]:
    from impact.scenario.model_money import compared_unit_problems

    steps = study["claim_steps"].rows if "claim_steps" in study.tables else ()
    units = {str(row["claim"]): str(row["unit"]) for row in steps if row["step"] == "claimed"}
    own = {str(row["id"]): str(row["unit"]) for row in study["key_figures"].rows}
    return compared_unit_problems(loaded, own, units)


def misplaced(loaded: LoadedScenario, templates: tuple[Path, ...]) -> list[Problem]:
    sections, asked = loaded.scenario.sections, loaded.scenario.asked
    if not (asked or loaded.scenario.paragraphs or sections.without or sections.order or sections.also):
        return []  # few have some, and what knows the places takes a while to load
    from impact.brief.arrangement import section_problems
    from impact.brief.text.answers import find_question_problems
    from impact.brief.text.own_text import place_problems

    found = (each(loaded, templates) for each in (place_problems, section_problems, find_question_problems))
    return [each for problems in found for each in problems]


def _of_house(loaded: LoadedScenario, templates: tuple[Path, ...], languages: tuple[str, ...]) -> Iterator[Problem]:
    if templates:
        from impact.language.house_words import refuse_house_words

        for language in dict.fromkeys((loaded.scenario.language, *languages)):
            try:
                refuse_house_words(templates, language, loaded.scenario.project.kind)
            except ProblemsError as error:
                yield from error.problems


def _first_draws(loaded: LoadedScenario, catalogue: Catalogue) -> StudyData:
    """Return the study of the first draws, with the scenarios that a user's scenario is shown beside.

    Those of shipped scenarios ship too, and tests show them side by side.
    """
    from impact.scenario.files.inherit import is_shipped
    from impact.scenario.load import with_draws
    from impact.study.run_study import outline
    from impact.study.tables import SCENARIOS

    home = loaded.homes.get(loaded.places.file)
    shipped = home is not None and is_shipped(home.folder)
    also = (SCENARIOS,) if loaded.scenario.alternatives and not shipped else ()
    return outline(with_draws(loaded, min(DRAWS, loaded.scenario.draws)), catalogue, also)


def _unprintable(loaded: LoadedScenario, study: StudyData, found: Printable) -> Iterator[Problem]:
    from impact.scenario.schema import MAY_LACK

    if study.row("run", "run")["stage"] not in MAY_LACK:
        for said in found.not_given:
            where, _, words = said.partition(": ")
            yield loaded.places.problem(tuple(where.split(".")), f"{words} A brief that is no draft must state it.")
    for each in found.refused:
        yield each if each.file else replace(each, file=loaded.places.file)


def scenario_problems(loaded: LoadedScenario, catalogue: Catalogue) -> list[Problem]:
    from impact.model.limits import impossible
    from impact.scenario.model_money import unit_problems
    from impact.scenario.texts import all_text_problems
    from impact.study.estimate import draw_problems
    from impact.study.store.record import source_problems

    found = [*unit_problems(loaded), *draw_problems(loaded), *all_text_problems(loaded)]
    if not catalogue.problems():  # sources and limits can be looked up only where the data files can be read
        found = [*source_problems(loaded, catalogue), *found, *impossible(loaded, catalogue)]
    return found


def missing_texts(
    scenario: str | Path | LoadedScenario, language: str, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()
) -> list[ReaderText]:
    """Return the texts of a scenario that have no translation, in the order of its schema; none in its own language."""
    from impact.language.conventions import text_languages
    from impact.language.data_texts import texts_in
    from impact.scenario.texts import missing, settle_language

    loaded = load(scenario, data) if isinstance(scenario, str | Path) else scenario
    languages = text_languages(settle_language(language), tuple(templates))
    return min((missing(loaded, code, texts_in(code, tuple(templates))) for code in languages), key=len)


def names_without_cases(
    scenario: str | Path | LoadedScenario, language: str, *, data: Sequence[Path] = (), templates: Sequence[Path] = ()
) -> list[str]:
    """Return the names of a scenario that sentences set in cases, and of which a language knows none.

    Names without a translation are among those.
    """
    from impact.language.entries import entries
    from impact.language.forms import has_forms
    from impact.scenario.texts import settle_language, translations

    loaded = load(scenario, data) if isinstance(scenario, str | Path) else scenario
    code = settle_language(language)
    if loaded.scenario.language == code:
        said = {name: str(getattr(loaded.scenario, name)) for name in IN_CASES}
    else:
        said = {name: text for name, text in translations(loaded, code).items() if name in IN_CASES}
    extra = tuple(templates)
    unknown = {name: text for name, text in said.items() if not has_forms(code, text, extra)}
    if not unknown:
        return []
    messages = [entry.pattern for entry in entries(code, extra).values()]
    return [text for name, text in unknown.items() if any(IN_CASES[name] in message for message in messages)]


def texts(scenario: str | Path | Sequence[str | Path], language: str, *, data: Sequence[Path] = ()) -> str:
    """Return a file for a translator: all texts of a scenario by address, each under the original, as YAML.

    Args:
        scenario: one, or several that lie in one folder.
    """
    from impact.scenario.texts import for_translator, settle_language

    several = [scenario] if isinstance(scenario, str | Path) else scenario
    return for_translator([load(each, data) for each in several], settle_language(language))


def check_data(data: Sequence[Path] = (), templates: Sequence[Path] = ()) -> int:
    """Check the shipped data files, those of own folders and every kind of project; return the number of figures."""
    from impact.brief.kind_check import kind_problems
    from impact.catalogue.catalogue import Catalogue
    from impact.catalogue.checks import data_problems
    from impact.core.registry import kinds_installed
    from impact.language.checks import template_problems
    from impact.scenario.defaults.layers import source_name_problems
    from impact.study.tables.declaration_checks import declaration_problems

    catalogue = Catalogue(tuple(data))
    shipped = not data  # what own folders hold changes nothing in the world defaults that ship
    problems = [*data_problems(catalogue, every_country=shipped), *declaration_problems(catalogue.extra)]
    if not problems:  # sources can be looked up only where they can be read
        problems += source_name_problems(catalogue)
    for kind in kinds_installed():
        problems += kind_problems(kind, catalogue.extra, tuple(templates))
    problems += template_problems(tuple(templates))
    if problems:
        raise ProblemsError(problems)
    return len(catalogue.everything())
