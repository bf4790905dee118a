"""A file of texts as a translator fills it in: every address, the original as a comment above it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from impact.errors import ImpactError
from impact.scenario.load import Loaded
from impact.scenario.texts.addresses import ReaderText, texts_of
from impact.scenario.texts.translated import home_of, sections_in, translations
from impact.yaml_core import written

WIDTH = 110  # characters of a line


def for_translator(loaded: Loaded, language: str) -> str:
    """Return the texts of a scenario in a language as YAML, with all that its file holds for other scenarios.

    A text that the scenario inherits stands in the section of the one that states it, where both lie in one folder.

    Raises:
        ImpactError: the scenario is written in that language, or lies in no file.
        ProblemsError: a file of texts has faults.
    """
    own = home_of(loaded)
    if language == loaded.scenario.language or own is None:
        words = "is written in that language: there is nothing to translate" if own else "lies in no file"
        raise ImpactError(f"{loaded.name} {words}.")
    known = translations(loaded, language)
    sections: dict[str, list[ReaderText]] = {}
    for each in texts_of(loaded.scenario).values():
        stated = home_of(loaded, each)
        beside = stated is not None and str(stated.folder) == str(own.folder)
        sections.setdefault(stated.name if stated is not None and beside else own.name, []).append(each)
    held = sections_in(own.folder, language)
    lines = [f"# Texts in {language}, by scenario and address. A key without a value waits for its text."]
    for name in dict.fromkeys([*held.texts, *sections]):
        lines += ["", f"{name}:", *_section(sections.get(name, []), known if name == own.name else {}, held.of(name))]
    return "\n".join(lines) + "\n"


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
