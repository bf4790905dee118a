"""A file of texts as a translator fills it in: every address, the original as a comment above it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from impact.errors import ImpactError
from impact.scenario.load import Home, Loaded
from impact.scenario.texts.addresses import ReaderText, texts_of
from impact.scenario.texts.translated import home_of, sections_in, translations
from impact.yaml_core import written

WIDTH = 110  # characters of a line


def for_translator(loaded: Loaded | Sequence[Loaded], language: str) -> str:
    """Return the texts of scenarios in a language as YAML, with all that its file holds for other scenarios.

    A text that a scenario inherits stands in the section of the one that states it, where both lie in one folder.

    Args:
        loaded: a scenario, or several that lie in one folder. language: BCP 47.

    Raises:
        ImpactError: a scenario is written in that language or lies in no file, or they lie in several folders.
        ProblemsError: a file of texts has faults.
    """
    several = [loaded] if isinstance(loaded, Loaded) else list(loaded)
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


def _home(loaded: Loaded, language: str) -> Home:
    own = home_of(loaded)
    if language == loaded.scenario.language or own is None:
        words = "is written in that language: there is nothing to translate" if own else "lies in no file"
        raise ImpactError(f"{loaded.name} {words}.")
    return own


def _section(asked: list[ReaderText], known: Mapping[str, str], held: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of one scenario: what is asked, then what its section holds besides."""
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
