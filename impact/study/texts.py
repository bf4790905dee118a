"""What a study carries of the texts of its scenarios in other languages."""

from collections.abc import Iterable
from pathlib import Path

from impact.core.errors import ProblemsError
from impact.scenario.files.find import home_of_file
from impact.scenario.load import LoadedScenario, load
from impact.scenario.texts import languages_beside, text_problems, translations, written_sections


def texts(
    loaded: LoadedScenario, beside: Iterable[str], only: Iterable[str] | None = None, extra: tuple[Path, ...] = ()
) -> dict[str, str]:
    """Return the files of texts by language, for the folder of a study.

    Args:
        loaded: the scenario.
        beside: the scenarios beside it, as it names them.
        only: languages that are wanted; all there are unless given.
        extra: the user's data folders.
    """
    homes = {name: home_of_file(name, extra) for name in beside if name != loaded.name}
    known = set(languages_beside([*loaded.homes.values(), *homes.values()])) - {loaded.scenario.language}
    wanted = sorted(known if only is None else known & set(only))
    others = [load(name, extra) for name, home in homes.items() if home.name != loaded.name] if wanted else []
    found: dict[str, str] = {}
    for language in wanted:
        if problems := list(text_problems(loaded, language)):
            raise ProblemsError(problems)
        sections = {loaded.name: translations(loaded, language)}
        sections |= {each.name: _titles(each, language) for each in others}
        if held := {name: said for name, said in sections.items() if said}:
            found[language] = written_sections(held)
    return found


def _titles(loaded: LoadedScenario, language: str) -> dict[str, str]:
    before = "" if loaded.scenario.shown_as is None else "shown_as."
    said = translations(loaded, language)
    return {key: said[f"{before}{key}"] for key in ("title", "subtitle") if f"{before}{key}" in said}
