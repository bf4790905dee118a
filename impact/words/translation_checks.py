"""What is wrong with the files of a language beside English: messages, texts of the data, texts of scenarios.

Messages need the placeholders of the English ones. Letters and marks are those that `language.yaml` states. Labels that
stand in tiles and columns may not be much longer than in English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from impact import resources
from impact.errors import ImpactError, Problem, ProblemsError, problem
from impact.reading import read_text, rows
from impact.scenario.texts import FOLDER, read_sections
from impact.texts import room
from impact.words import data_words
from impact.words.conventions import Conventions, conventions
from impact.words.data_words import SOURCE
from impact.words.entries import ENTRY
from impact.words.language import Words, languages
from impact.words.writing import faults

LABELS = re.compile(r"(tile|column)-.*|key-.*-name")
SPARE = 12  # columns that any label may be longer than in English: short words are short in few languages
SHOWN = 40  # names of messages that a problem shows
_PLACEHOLDER = re.compile(r"\$([a-zA-Z][\w-]*)")
_SELECTOR = re.compile(r"\{[^{}]*->|^[ \t]*\*?\[[^\[\]\n]*\]|\{[^{}]*\}|\}", re.MULTILINE)
_INSIDE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Message:
    """A message as it is written.

    Attributes:
        file: as problems name it. line: of its name, and of the first line of its text. text: with all braces.
        placeholders: names of its values.
    """

    file: str
    line: int
    text: str

    @property
    def placeholders(self) -> frozenset[str]:
        """The names of its values."""
        return frozenset(_PLACEHOLDER.findall(self.text))

    @property
    def said(self) -> str:
        """Its words, each where it stands: blanks in the place of values, selectors and names of cases."""
        return _SELECTOR.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.text)

    @property
    def room(self) -> int:
        """How much room it takes, with values of four characters; 0 where it has cases."""
        return 0 if "->" in self.text else room(_INSIDE.sub("0000", re.sub(r"<[^<>]*>", "", self.text)).strip())


Messages = Mapping[str, Message]


def template_problems(folders: tuple[Path, ...]) -> list[Problem]:
    """Return what is wrong with the languages in folders of templates.

    Args:
        folders: the user's, the first of which goes before.
    """
    found: list[Problem] = []
    for folder in folders:
        found += folder_problems(folder, str(folder), folders)
    return found


def folder_problems(root: Traversable, label: str, extra: tuple[Path, ...] = ()) -> list[Problem]:
    """Return what is wrong with the languages in one folder of templates.

    Args:
        root: the folder. label: how problems name it. extra: the user's folders, whose English and rules count too.
    """
    problems: list[Problem] = []
    kinds = root.joinpath("kinds")
    names = sorted(each.name for each in kinds.iterdir() if each.is_dir()) if kinds.is_dir() else []
    for code in languages(extra):
        rules = Conventions(code)
        try:
            rules = conventions(code, extra)
            Words(code, extra).has("")  # entries that are no messages
        except ProblemsError as error:
            problems += error.problems
        general = _english("languages", extra)
        for place in ("languages", *(f"kinds/{name}/languages" for name in names)):
            english = {**general, **_english(place, extra)}
            own = _messages(root.joinpath(*place.split("/"), code), f"{label}/{place}/{code}")
            for name, message in own.items():
                problems += _problems(name, message, english.get(name), rules, code)
        if code != SOURCE and root.joinpath("languages", code).is_dir():
            problems += _lacking(code, extra, label)
            problems += _data_problems(root.joinpath("languages", code), f"{label}/languages/{code}", rules)
    return problems


def text_problems(extra: tuple[Path, ...] = (), templates: tuple[Path, ...] = ()) -> list[Problem]:
    """Return what is wrong with the letters and marks of the texts of scenarios in folders of data.

    Args:
        extra: the user's folders of data, beside the shipped one. templates: folders that may hold languages.
    """
    problems: list[Problem] = []
    for root, label in resources.roots("data", extra):
        folder = root.joinpath("scenarios", FOLDER)
        for file in sorted(folder.iterdir(), key=lambda each: each.name) if folder.is_dir() else ():
            if not file.name.endswith(".yaml"):
                continue
            shown = f"{label}/scenarios/{FOLDER}/{file.name}"
            try:
                sections = read_sections(read_text(file, shown), shown)
                rules = conventions(file.name.removesuffix(".yaml"), templates)
            except ImpactError as error:
                problems += error.problems if isinstance(error, ProblemsError) else [problem(str(error), file=shown)]
                continue
            for name, texts in sections.texts.items():
                for address, text in texts.items():
                    problems += [
                        sections.problem(name, address, f"{each.found}. {each.remedy}") for each in faults(text, rules)
                    ]
    return problems


def _english(place: str, extra: tuple[Path, ...]) -> Messages:
    """Return the English messages of a place, those of the user over the shipped ones."""
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
    most = max(english.room * rules.label_length, english.room + SPARE)
    if code != SOURCE and LABELS.fullmatch(name) and english.room and message.room > most:
        words = (
            f"the label takes {message.room} columns, in English {english.room}; it has room for {most:.0f} "
            f"(label_length {rules.label_length:g} of language '{code}'). Shorten it, as an official table would."
        )
        yield at(0, words)


def _lacking(code: str, extra: tuple[Path, ...], label: str) -> Iterator[Problem]:
    """Yield the general messages that a language lacks, in one problem for each English file."""
    known = Words(code, extra).names
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
    """Yield what is wrong with the rows of texts of the data, and with letters and marks of what is said for them."""
    file, shown = folder.joinpath(data_words.FILE), f"{label}/{data_words.FILE}"
    if not file.is_file():
        return
    content, found = read_text(file, shown), list[Problem]()
    data_words.read(shown, content, found)
    yield from found
    for line, cells in rows(content, shown):
        for fault in faults(cells[1], rules) if line > 1 and len(cells) > 1 else ():
            yield problem(f"{fault.found}. {fault.remedy}", file=shown, line=line)
