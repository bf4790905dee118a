"""Files of texts by language: a section for each scenario, in it the texts by address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from impact.core.errors import Problem, ProblemsError
from impact.files.reading import text_fault
from impact.files.yaml import Path, Positions, read_yaml, written
from impact.scenario.quantity import LONGEST

FOLDER = "texts"  # beside the files of scenarios: FOLDER/LANGUAGE.yaml


@dataclass(frozen=True)
class TextFile:
    """The texts of a file.

    Attributes:
        texts: by name of the scenario and address.
        paths: where each stands, by the same.
        places: of the file.
    """

    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    paths: Mapping[str, Mapping[str, Path]] = field(default_factory=dict)
    places: Positions = field(default_factory=lambda: Positions(""))

    def of(self, scenario: str) -> Mapping[str, str]:
        """Return the texts of a scenario by address."""
        return self.texts.get(scenario, {})

    def rewritten(self, over: Callable[[str], str]) -> TextFile:
        """Return the same with every text changed, such as to another script."""
        texts = {name: {address: over(text) for address, text in own.items()} for name, own in self.texts.items()}
        return replace(self, texts=texts)

    def problem(self, scenario: str, address: str, message: str) -> Problem:
        """Return a problem with the text at an address."""
        return self.places.problem(self.paths[scenario][address], message)


@lru_cache(maxsize=16)  # a check reads the files of all languages several times
def read_sections(content: str, file: str) -> TextFile:
    """Return the texts that a file holds; a key without a value waits for its text.

    Keys may be nested as in the scenario, or be whole addresses (`claims.opened.says`).
    """
    value, places = read_yaml(content, file)
    problems: list[Problem] = []
    texts: dict[str, dict[str, str]] = {}
    paths: dict[str, dict[str, Path]] = {}
    if not isinstance(value, Mapping | None):
        problems.append(places.problem((), "a section for each scenario belongs here: its name, then its texts."))
        value = None
    for name, section in (value or {}).items():
        texts[name], paths[name] = {}, {}
        if not isinstance(section, Mapping | None):
            problems.append(places.problem((name,), "texts by address belong here, such as 'title: ...'."))
            continue
        for address, said, path in _leaves(section or {}, (name,), ""):
            fault = "two texts stand at this address. Keep one." if address in texts[name] else _fault(said)
            if fault:
                problems.append(places.problem(path, fault))
            else:
                texts[name][address], paths[name][address] = said, path
    if problems:
        raise ProblemsError(problems)
    return TextFile(texts, paths, places)


def _leaves(value: Any, path: Path, address: str) -> Iterator[tuple[str, Any, Path]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key), f"{address}.{key}" if address else key)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _leaves(inner, (*path, place), f"{address}.{place + 1}")
    elif value is not None:
        yield address, value, path


def _fault(said: Any) -> str | None:
    if not isinstance(said, str):
        return f"'{said}' stands where text belongs; numbers and yes or no need quotes there."
    if not said.strip():
        return "the text is empty. Write it, or leave the value out as long as there is none."
    if len(said) > LONGEST:
        return f"the text has {len(said):,} characters; at most {LONGEST:,} belong here."
    return text_fault(said)


def written_sections(texts: Mapping[str, Mapping[str, str]]) -> str:
    """Return texts by scenario and address as a file that `read_sections` reads."""
    return written({name: dict(section) for name, section in texts.items()})
