"""Scenarios and the studies made of them, in the language that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from impact.core.errors import ImpactError

if TYPE_CHECKING:
    from impact.language.messages import Language
    from impact.output.edition import DataForm
    from impact.scenario.load import LoadedScenario
    from impact.study.study import StudyData


def words_for(study: StudyData, language: str, templates: Sequence[Path]) -> Language:
    from impact.language.messages import Language

    return Language(language, tuple(templates)).of_study(study.facts)


def in_language(study: StudyData, words: Language) -> StudyData:
    """Return a study whose texts are in a language; those that have none in it name their own beside them.

    Tables can be read where the scenario cannot be, as of a kind of project that is not here: texts then stay.
    """
    if words.code == study.facts.language and words.of_data_itself:
        return study
    from impact.brief.edition.localised import localised
    from impact.core.errors import ImpactError

    try:
        return localised(study, words).unmarked
    except ImpactError:
        return study


def half_translated(asked: Sequence[str], templates: Sequence[Path]) -> list[str]:
    """Return which own words of the user's folders are there in one language and not in one that is asked for."""
    from impact.language.conventions import conventions
    from impact.language.entries import entries
    from impact.language.messages import languages

    extra = tuple(templates)
    if not extra:
        return []
    own: dict[str, set[str]] = {}
    for code in languages(extra):
        if shipped := entries(code):  # in a language of the user's alone, all words are the user's
            own[code] = {name for name, each in entries(code, extra).items() if shipped.get(name) != each}
    lines = []
    for code in dict.fromkeys(each for each in asked if each in own):
        has = own[code] | own.get(conventions(code, extra).transliterated_from, set())
        for name in sorted(set().union(*own.values()) - has):
            others = ", ".join(other for other in own if name in own[other])
            lines.append(
                f"'{name}' of your templates is written in {others} and not in {code}, where pages keep the words of "
                f"the package. Add it to languages/{code} of your folder."
            )
    return lines


Tell = Callable[[str], None]


def silent(_: str) -> None:
    """Tell nobody."""


def is_study(scenario: str | Path) -> bool:
    """Return whether the path is a study folder rather than a scenario."""
    if Path(scenario).is_dir():
        return True
    from impact.files import recover

    def ours(folder: Path) -> bool:
        from impact.study.store import is_study as holds_study  # not worth its time where nothing was moved aside

        return holds_study(folder)

    return recover(Path(scenario), ours)


def load(scenario: str | Path, data: Sequence[Path] = ()) -> LoadedScenario:
    """Return a scenario by shipped name or file, checked."""
    from impact.scenario.load import load as load_scenario

    return load_scenario(str(scenario), tuple(data))


def run(
    scenario: str | Path | LoadedScenario,
    *,
    data: Sequence[Path] = (),
    draws: int | None = None,
    seed: int | None = None,
    tell: Tell = silent,
    progress: Callable[[int, int], None] | None = None,
    also: Sequence[str] = (),
    languages: Sequence[str] | None = None,
) -> StudyData:
    """Return the study of a scenario.

    Args:
        scenario: What to estimate, by name or file, or as it was read.
        draws: Number of draws in place of the scenario's; 0: the central run alone, without ranges.
        seed: Seed of the draws in place of the scenario's.
        progress: Called now and then with the number of draws done and the number of all draws.
        also: Tables that are made only when asked for: `scenarios`, the alternatives of the scenario beside it.
        languages: Languages whose texts of the scenario the study carries; all beside the scenario unless given.
    """
    from impact.catalogue.catalogue import Catalogue
    from impact.scenario.draw_limits import check_draws
    from impact.scenario.load import with_draws
    from impact.scenario.schema import MOST_SEED
    from impact.study.run_study import run as run_study

    check_draws(draws or 0)
    if seed is not None and not 0 <= seed <= MOST_SEED:
        raise ImpactError(f"seed: {seed:,} is asked for. Give 0 to {MOST_SEED:,}.")
    if isinstance(scenario, str | Path):
        tell("read")
        scenario = load(scenario, data)
    loaded = with_draws(scenario, draws, seed)
    catalogue = Catalogue(tuple(data), loaded.scenario.project.kind)
    study = run_study(loaded, catalogue, tell, progress, also=also)
    if languages is not None and set(languages) <= {loaded.scenario.language}:
        return study
    from impact.study.texts import texts

    beside = loaded.alternatives if study.beside else ()
    return replace(study, texts=texts(loaded, beside, languages, tuple(data)))


def save(
    study: StudyData, folder: str | Path, *, form: Literal["csv", "parquet"] = "csv", language: str = "en"
) -> None:
    """Write a study as a folder: a data package with a CSV a table, the scenario, papers for its readers, a manifest.

    Args:
        study: what a run returned.
        folder: where; an older study there is replaced.
        form: `parquet` adds the tables as Parquet in a folder of that name.
        language: of README.

    Raises:
        ImpactError: the folder holds other things or cannot be written, or pyarrow is missing.
    """
    from impact.brief.edition.attachments import papers
    from impact.language.messages import Language
    from impact.study.store import save as save_study

    more = papers(study, Language(language))
    if form == "parquet":
        from impact.output.data.parquet import files

        more |= files(study)
    save_study(study, Path(folder), more)


def run_into(
    folder: str | Path,
    scenario: str | Path,
    *,
    form: Literal["csv", "parquet"] = "csv",
    data: Sequence[Path] = (),
    draws: int | None = None,
    seed: int | None = None,
    tell: Tell = silent,
    progress: Callable[[int, int], None] | None = None,
) -> StudyData:
    """Estimate a scenario with those beside it, and write its study folder.

    Args:
        folder: Where; an older study there is replaced. Where the run fails, nothing is printed from it any more.
        scenario: Shipped name or scenario file; `form` is that of `save`, the other arguments are those of `run`.

    Raises:
        ImpactError: The inputs have problems, the folder holds other things or cannot be written.
    """
    from impact.study.store import mark_failed, room

    place = Path(folder)
    room(place)
    try:
        study = run(scenario, data=data, draws=draws, seed=seed, tell=tell, progress=progress, also=("scenarios",))
    except Exception as error:
        mark_failed(place, str(error) or type(error).__name__)
        raise
    save(study, place, form=form)
    return study


def study_of(
    scenario: str | Path, *, data: Sequence[Path] = (), tell: Tell = silent, also: Sequence[str] = ()
) -> StudyData:
    """Return a study from its folder as it is, or by running a scenario (`also`: see `run`)."""
    if is_study(scenario):
        from impact.study.store import load as load_study

        return load_study(Path(scenario))
    return run(scenario, data=data, tell=tell, also=also)


def study_here() -> Path:
    """Return the study folder that the current folder is, or the only one in it.

    Raises:
        ImpactError: there is none, or there are several.
    """
    from impact.study.store import is_study as is_study_folder

    here = Path()
    found = [here] if is_study_folder(here) else sorted(path for path in here.glob("*") if is_study_folder(path))
    if len(found) != 1:
        several = f"several study folders ({', '.join(map(str, found))})" if found else "no study folder"
        raise ImpactError(f"There is {several} here. Name the study, or a scenario such as byd-jizzakh.")
    return found[0]


def either(scenario: str | Path | StudyData, data: Sequence[Path]) -> StudyData:
    from impact.study.study import StudyData

    return scenario if isinstance(scenario, StudyData) else study_of(scenario, data=data)


def data_form(name: str) -> DataForm:
    """Return a form of data, checked.

    Raises:
        ImpactError: there is none of that name, or what it needs is not installed.
    """
    from impact.output.edition import data_forms

    found = data_forms[name]
    found.check()
    return found


def exported(scenarios: Sequence[str | Path | StudyData], form: str, *, data: Sequence[Path] = ()) -> dict[str, bytes]:
    """Return the data of scenarios in a form, by the name of the file.

    Args:
        form: iamc, datapackage or parquet.

    Raises:
        ImpactError: there is no such form, what it needs is not installed, or a scenario has problems.
    """
    wanted = data_form(form)
    studies = [either(scenario, data) for scenario in scenarios]
    if wanted.together:
        return {wanted.file_name([study.name for study in studies]): wanted.write(studies, tuple(data))}
    return {wanted.file_name([study.name]): wanted.write([study], tuple(data)) for study in studies}
