"""What the texts of a scenario are in other languages: read from the files beside it.

A variant takes a text that it inherits from the section of the scenario that states it, unless its own section has it.
"""

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable

from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, problem
from impact.core.text import shortened
from impact.files.reading import read_text
from impact.files.yaml import written
from impact.scenario.defaults.entries import rate_in
from impact.scenario.files.find import ScenarioOrigin
from impact.scenario.load import LoadedScenario
from impact.scenario.schema import LANGUAGE
from impact.scenario.texts.addresses import COUNTRY, ReaderText, default_texts, texts_of
from impact.scenario.texts.files import FOLDER, TextFile, read_sections

WIDTH = 110  # characters of a line
ENDING = ".yaml"


def languages(loaded: LoadedScenario) -> tuple[str, ...]:
    """Return the languages that have a file of texts beside a scenario or one that it inherits from."""
    return languages_beside(loaded.homes.values())


def languages_beside(homes: Iterable[ScenarioOrigin]) -> tuple[str, ...]:
    """Return the languages that have a file of texts beside any of some scenarios."""
    found = {
        entry.name.removesuffix(ENDING)
        for folder in {str(home.folder): home.folder.joinpath(FOLDER) for home in homes}.values()
        if folder.is_dir()
        for entry in folder.iterdir()
        if entry.name.endswith(ENDING)
    }
    return tuple(sorted(found))


def translations(loaded: LoadedScenario, language: str) -> dict[str, str]:
    """Return the texts of a scenario in another language, by address; those that have none are left out."""
    read = _Files(language)
    own = home_of(loaded)
    found: dict[str, str] = {}
    for address, each in texts_of(loaded.scenario).items():
        stated = home_of(loaded, each)
        said = (read.of(home).of(home.name).get(address) for home in (own, stated) if home is not None)
        if text := next((text for text in said if text is not None), None):
            found[address] = text
    return found


def home_of(loaded: LoadedScenario, text: ReaderText | None = None) -> ScenarioOrigin | None:
    """Return where a scenario lies, or the one it inherits from that states a text; None for a scenario in no file."""
    own = loaded.places.file
    return loaded.homes.get(own if text is None else loaded.places.elsewhere.get(text.path, own))


def missing(loaded: LoadedScenario, language: str, of_data: Callable[[str], str | None]) -> list[ReaderText]:
    """Return the texts of a scenario that have none in a language, in the order of the schema.

    Args:
        language: BCP 47.
        of_data: Returns what the language says for a text of the defaults, or None.
    """
    if language == loaded.scenario.language:
        return []
    known, defaults = translations(loaded, language), default_texts(loaded.scenario)
    lacking = (each for address, each in texts_of(loaded.scenario).items() if address not in known)
    return [each for each in lacking if each.address not in defaults or not _is_translated(each, of_data)]


def _is_translated(default: ReaderText, of_data: Callable[[str], str | None]) -> bool:
    rate = rate_in(default.text)
    said = (of_data(text) for text in (default.text, rate["reason"] if rate else default.text))
    return default.address == COUNTRY or any(each is not None for each in said)


def all_text_problems(loaded: LoadedScenario) -> list[Problem]:
    """Return what is wrong with the texts of a scenario in all languages that have a file."""
    problems: list[Problem] = []
    for language in languages(loaded):
        try:
            problems += text_problems(loaded, settle_language(language))
        except ProblemsError as error:
            problems += error.problems
        except ImpactError as error:
            problems.append(problem(str(error), file=f"{FOLDER}/{language}{ENDING}"))
    return problems


def settle_language(code: str) -> str:
    """Return the code of a language."""
    if not re.fullmatch(LANGUAGE, code):
        raise ImpactError(f"'{shortened(code, 40)}' is no language. Write its BCP 47 code, such as ru or uz-Cyrl.")
    return code


def text_problems(loaded: LoadedScenario, language: str) -> Iterator[Problem]:
    """Yield what is wrong with the texts of a scenario in a language, its own section and the names of all."""
    home = home_of(loaded)
    if home is None:
        return
    sections = _Files(language).of(home)
    for name in sections.texts:
        if not any(home.folder.joinpath(f"{name}{ending}").is_file() for ending in (ENDING, ".yml")):
            known = [entry.name.removesuffix(ENDING) for entry in home.folder.iterdir() if entry.name.endswith(ENDING)]
            words = f"no scenario beside the folder '{FOLDER}' is called '{name}'.{did_you_mean(name, known)}"
            yield sections.places.problem((name,), words)
    if sections.of(home.name) and language == loaded.scenario.language:
        words = f"the scenario is written in '{language}': change the text there, or its key 'language'."
        yield sections.places.problem((home.name,), words)
        return
    yield from _of_section(loaded, home.name, sections)


def _of_section(loaded: LoadedScenario, name: str, sections: TextFile) -> Iterator[Problem]:
    known = texts_of(loaded.scenario)
    for address, said in sections.of(name).items():
        if address not in known:
            words = f"the scenario has no text at '{address}'.{did_you_mean(address, known)}"
            yield sections.problem(name, address, f"{words} All addresses: impact translate {name} -l LANGUAGE")
        elif len(said) > known[address].longest:
            most = known[address].longest
            yield sections.problem(name, address, f"the text has {len(said):,} characters; at most {most:,} have room.")


class _Files:
    """The files of texts in one language, each read once."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._read: dict[str, TextFile] = {}

    def of(self, home: ScenarioOrigin) -> TextFile:
        key = str(home.folder)
        if key not in self._read:
            self._read[key] = sections_in(home.folder, self._language)
        return self._read[key]


def sections_in(folder: Traversable, language: str) -> TextFile:
    """Return the texts in the folder of scenarios in a language; none where there is no file."""
    file = folder.joinpath(FOLDER, f"{language}{ENDING}")
    if not file.is_file():
        return TextFile()
    shown = str(file)
    return read_sections(read_text(file, shown), shown)


def for_translator(loaded: LoadedScenario | Sequence[LoadedScenario], language: str) -> str:
    """Return the texts of scenarios in a language as YAML, with all that its file holds for other scenarios.

    A text that a scenario inherits stands in the section of the one that states it, where both lie in one folder.

    Args:
        loaded: a scenario, or several that lie in one folder.
        language: BCP 47.

    Raises:
        ImpactError: a scenario is written in that language or lies in no file, or they lie in several folders.
        ProblemsError: a file of texts has faults.
    """
    several = [loaded] if isinstance(loaded, LoadedScenario) else list(loaded)
    homes = [_home(each, language) for each in several]
    if len({str(home.folder) for home in homes}) > 1:
        names = ", ".join(each.name for each in several)
        raise ImpactError(
            f"{names}: they lie in different folders, each with texts of its own. Name those of one folder."
        )
    sections: dict[str, dict[str, ReaderText]] = {}
    known: dict[str, Mapping[str, str]] = {}
    for each, own in zip(several, homes, strict=True):
        known[own.name] = translations(each, language)
        for text in texts_of(each.scenario).values():
            stated = home_of(each, text)
            beside = stated is not None and str(stated.folder) == str(own.folder)
            name = stated.name if stated is not None and beside else own.name
            sections.setdefault(name, {}).setdefault(text.address, text)
    held = sections_in(homes[0].folder, language)
    lines = [f"# Texts in {language}, by scenario and address. A key without a value waits for its text."]
    for name in dict.fromkeys([*held.texts, *sections]):
        asked = list(sections.get(name, {}).values())
        lines += ["", f"{name}:", *_section(asked, known.get(name, {}), held.of(name))]
    return "\n".join(lines) + "\n"


def _home(loaded: LoadedScenario, language: str) -> ScenarioOrigin:
    own = home_of(loaded)
    if language == loaded.scenario.language or own is None:
        words = "is written in that language: there is nothing to translate" if own else "lies in no file"
        raise ImpactError(f"{loaded.name} {words}.")
    return own


def _section(asked: list[ReaderText], known: Mapping[str, str], held: Mapping[str, str]) -> Iterator[str]:
    for each in asked:
        yield from (f"  # {line}" for line in textwrap.wrap(each.text, WIDTH - 4))
        said = held.get(each.address, known.get(each.address))
        yield from [f"  {each.address}:"] if said is None else _entry(each.address, said)
    addresses = {each.address for each in asked}
    for address, said in held.items():
        if address not in addresses:
            yield from _entry(address, said)


def _entry(address: str, text: str) -> list[str]:
    return [f"  {line}".rstrip() for line in written({address: text}).splitlines()]
