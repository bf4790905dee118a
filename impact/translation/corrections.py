"""What reviewers found, as files of a folder of templates: all that are there already are kept, row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

from impact.errors import Problem, ProblemsError
from impact.reading import read_text, rows
from impact.scenario.texts import read_sections, written_sections
from impact.translation.faults import indented
from impact.translation.returned import Judged
from impact.translation.scenario_texts import BETWEEN
from impact.words import data_words, reviewed, terms
from impact.words.entries import ENTRY
from impact.words.reviewable import Item, hashed
from impact.words.reviewed import Review

Corrected = list[tuple[Item, str]]


def files(
    judged: Iterable[Judged], folder: Path, code: str, by: str, on: date, templates: tuple[Path, ...] = ()
) -> dict[Path, bytes]:
    """Return the files to write, with their content.

    Args:
        judged: what a reviewer said. folder: of templates. code: the language. by: who reviewed: a role or initials.
        on: the day. templates: the user's folders, for the rows of terms that are corrected.

    Raises:
        ProblemsError: a file in the folder has faults.
    """
    found = list(judged)
    changed: dict[str, Corrected] = {}
    for each in found:
        if each.corrected:
            changed.setdefault(each.item.file, []).append((each.item, each.corrected))
    texts: dict[Path, str] = {}
    for file, corrected in changed.items():
        path = folder / file
        texts[path] = _writers(code, templates)[corrected[0][0].sort](_held(path), file, corrected)
    good = [
        Review(each.item.sort, each.item.id, hashed(each.item.source, _now(each)), by, on.isoformat())
        for each in found
        if each.ok
    ]
    if good:
        path = folder / "languages" / code / reviewed.FILE
        texts[path] = _with_reviews(_held(path), str(path), good)
    return {path: text.encode() for path, text in texts.items()}


def _now(each: Judged) -> str:
    """Return the translation as it is from now on."""
    if not each.corrected:
        return each.item.said
    return indented(each.corrected) if each.item.sort == "message" else each.corrected


def _held(path: Path) -> str:
    return read_text(path, str(path)) if path.is_file() else ""


def _writers(code: str, templates: tuple[Path, ...]) -> Mapping[str, Callable[[str, str, Corrected], str]]:
    def of_terms(content: str, shown: str, corrected: Corrected) -> str:
        known = terms.terms(code, templates)
        own = {item.id: known[item.id] for item, _ in corrected}
        new = {key: [key, each.term, each.pattern, "no", each.note] for key, each in own.items()}
        return _with_cells(content, shown, terms.HEADER, {item.id: said for item, said in corrected}, new)

    def of_data(content: str, shown: str, corrected: Corrected) -> str:
        said = {item.source: text for item, text in corrected}
        return _with_cells(content, shown, data_words.HEADER, said, {text: [text, ""] for text in said})

    return {"message": _with_messages, "term": of_terms, "data": of_data, "text": _with_texts}


def _with_messages(content: str, shown: str, corrected: Corrected) -> str:
    """Return a message file with messages changed where they stand, and those that it lacks at its end."""
    new = {item.id.rpartition("/")[2]: f"{item.id.rpartition('/')[2]} = {indented(said)}" for item, said in corrected}
    parts, at = list[str](), 0
    for entry in ENTRY.finditer(content):
        if entry[1] in new:
            blank = entry[0][len(entry[0].rstrip()) :]
            parts += [content[at : entry.start()], new.pop(entry[1]), blank]
            at = entry.end()
    text = "".join([*parts, content[at:]])
    if new:
        text = "".join([text, "" if not text or text.endswith("\n") else "\n", *(f"{each}\n" for each in new.values())])
    return text


def _with_cells(
    content: str, shown: str, header: list[str], said: Mapping[str, str], new: Mapping[str, list[str]]
) -> str:
    """Return a table with the second cell of some rows changed, and with rows that it lacks at its end."""
    table = [cells for _, cells in rows(content, shown)] or [header]
    known = {cells[0] for cells in table}
    table += [row[: len(table[0])] for key, row in new.items() if key not in known]
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerows([cells[0], said[cells[0]], *cells[2:]] if cells[0] in said else cells for cells in table)
    return stream.getvalue()


def _with_texts(content: str, shown: str, corrected: Corrected) -> str:
    """Return texts of scenarios with some changed."""
    texts = {name: dict(section) for name, section in read_sections(content, shown).texts.items()}
    for item, said in corrected:
        name, _, address = item.id.rpartition(BETWEEN)
        texts.setdefault(name, {})[address] = said
    return written_sections(texts)


def _with_reviews(content: str, shown: str, good: list[Review]) -> str:
    problems: list[Problem] = []
    known = reviewed.read_reviews(content, shown, problems) if content else {}
    if problems:
        raise ProblemsError(problems)
    return reviewed.written_reviews((known | {(each.sort, each.id): each for each in good}).values())
