"""What is wrong with the files of a language beside English: messages and texts of the data.

Messages need the placeholders of the English ones. Letters and marks are those that `language.yaml` states.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.core.errors import Problem, ProblemsError, problem
from impact.files import resources
from impact.files.reading import read_text, rows
from impact.language import data_texts
from impact.language.conventions import Conventions, conventions
from impact.language.data_texts import SOURCE
from impact.language.entries import ENTRY
from impact.language.messages import Language, languages
from impact.language.writing import faults

SHOWN = 40  # names of messages that a problem shows
_PLACEHOLDER = re.compile(r"\$([a-zA-Z][\w-]*)")
_SELECTOR = re.compile(r"\{[^{}]*->|^[ \t]*\*?\[[^\[\]\n]*\]|\{[^{}]*\}|\}", re.MULTILINE)


@dataclass(frozen=True)
class Message:
    """A message as it is written.

    Attributes:
        file: as problems name it.
        line: of its name, and of the first line of its text.
        text: with all braces.
        placeholders: names of its values.
    """

    file: str
    line: int
    text: str

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset(_PLACEHOLDER.findall(self.text))

    @property
    def said(self) -> str:
        """Its words, each where it stands: blanks in the place of values, selectors and names of cases."""
        return _SELECTOR.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.text)


Messages = Mapping[str, Message]


def template_problems(folders: tuple[Path, ...]) -> list[Problem]:
    """Return what is wrong with the languages in folders of templates."""
    found: list[Problem] = []
    for folder in folders:
        found += folder_problems(folder, str(folder), folders)
    return found


def folder_problems(root: Traversable, label: str, extra: tuple[Path, ...] = ()) -> list[Problem]:
    """Return what is wrong with the languages in one folder of templates."""
    problems: list[Problem] = []
    kinds = root.joinpath("kinds")
    names = sorted(each.name for each in kinds.iterdir() if each.is_dir()) if kinds.is_dir() else []
    for code in languages(extra):
        rules = Conventions(code)
        try:
            rules = conventions(code, extra)
            Language(code, extra).has("")  # entries that are no messages
        except ProblemsError as error:
            problems += error.problems
        general = _english("languages", extra)
        for place in ("languages", *(f"kinds/{name}/languages" for name in names)):
            english = {**general, **_english(place, extra)}
            own = _messages(root.joinpath(*place.split("/"), code), f"{label}/{place}/{code}")
            for name, message in own.items():
                problems += _problems(name, message, english.get(name), rules, code)
            if code != SOURCE:
                problems += _data_problems(root.joinpath(*place.split("/"), code), f"{label}/{place}/{code}", rules)
        if code != SOURCE and root.joinpath("languages", code).is_dir():
            problems += _lacking(code, extra, label)
    return problems


def _english(place: str, extra: tuple[Path, ...]) -> Messages:
    found: dict[str, Message] = {}
    for folder in reversed(list(resources.folders("templates", f"{place}/{SOURCE}", extra))):
        found |= _messages(folder, f"{place}/{SOURCE}")
    return found


def _messages(folder: Traversable, label: str) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for file in sorted(folder.iterdir(), key=lambda each: each.name) if folder.is_dir() else ():
        if file.name.endswith(".ftl"):
            content, shown = read_text(file, f"{label}/{file.name}"), f"{label}/{file.name}"
            for entry in ENTRY.finditer(content):
                name, _, text = entry[0].partition("=")
                line = content.count("\n", 0, entry.start()) + 1
                found[name.strip()] = Message(shown, line + name.count("\n"), text)
    return found


def _problems(name: str, message: Message, english: Message | None, rules: Conventions, code: str) -> Iterator[Problem]:
    where = f"message '{name}'"

    def at(place: int, words: str) -> Problem:
        line = message.line + message.text.count("\n", 0, place)
        return problem(words, file=message.file, line=line, where=where)

    for fault in faults(message.said, rules):
        yield at(fault.place, f"{fault.found}. {fault.remedy}")
    if english is None or message == english:
        return
    named = ", ".join(f"{{ ${each} }}" for each in sorted(english.placeholders)) or "none"
    if code != SOURCE and (lacking := english.placeholders - message.placeholders):
        lost = ", ".join(f"{{ ${each} }}" for each in sorted(lacking))
        yield at(0, f"it lacks {lost}, which the English message has ({english.file}, line {english.line}). Put it in.")
    for each in sorted(message.placeholders - english.placeholders):
        place = message.text.index(f"${each}")
        yield at(place, f"nothing is called ${each} here. The English message has: {named}.")


def _lacking(code: str, extra: tuple[Path, ...], label: str) -> Iterator[Problem]:
    known = Language(code, extra).names
    files: dict[str, list[str]] = {}
    total: dict[str, int] = {}
    for name, message in _english("languages", extra).items():
        file = message.file.rpartition("/")[2]
        total[file] = total.get(file, 0) + 1
        if name not in known:
            files.setdefault(file, []).append(name)
    for file, names in files.items():
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        words = (
            f"{len(names)} of {total[file]} messages are missing: {', '.join(names[:SHOWN])}{more}. Translate them "
            f"from languages/{SOURCE}/{file} of the shipped templates."
        )
        yield problem(words, file=f"{label}/languages/{code}/{file}")


def _data_problems(folder: Traversable, label: str, rules: Conventions) -> Iterator[Problem]:
    file, shown = folder.joinpath(data_texts.FILE), f"{label}/{data_texts.FILE}"
    if not file.is_file():
        return
    content, found = read_text(file, shown), list[Problem]()
    data_texts.read(shown, content, found)
    yield from found
    for line, cells in rows(content, shown):
        for fault in faults(cells[1], rules) if line > 1 and len(cells) > 1 else ():
            yield problem(f"{fault.found}. {fault.remedy}", file=shown, line=line)
