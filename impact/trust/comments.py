"""Comments on a printed brief: a list of its paragraphs to write into, and the answered ones back into the scenario."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from impact.errors import ImpactError, Problem, ProblemsError, problem
from impact.plain_rows import Row, as_csv
from impact.printing.evidence import EVIDENCE
from impact.reading import read_text, text_fault
from impact.texts import shortened
from impact.trust.inside import carried
from impact.trust.listed import MANIFEST, read_list
from impact.trust.not_ours import why_not_ours
from impact.trust.opened import UnreadableError, guarded, opened
from impact.trust.page_text import pieces

COLUMNS = ("place", "version", "about", "by", "on", "says", "answer")
LEAST = 4  # words of a paragraph: fewer are labels
LONGEST_ABOUT = 120  # characters of a paragraph by which it is known again
MOST_ROWS = 20_000
FORMULA = tuple("=+-@")  # how what a spreadsheet would run begins


@dataclass(frozen=True)
class Comment:
    """A comment as it stands in a list; `answer` may be empty, and `line` is where it stands."""

    place: str
    version: str
    about: str
    by: str
    on: str
    says: str
    answer: str
    line: int


def to_write_into(pdf: bytes, name: str = "the PDF") -> str:
    """Return the paragraphs of a printed brief as CSV, with empty columns for comments.

    A paragraph is known by page and number on the page, such as 3.07, and by its first words.

    Args:
        pdf: the brief. name: of the file.

    Raises:
        ImpactError: the file is no brief, or cannot be read.
    """
    try:
        return _to_write_into(pdf, name)
    except UnreadableError as error:
        raise ImpactError(f"{name}: nothing can be read of it: {error}") from None


def _to_write_into(pdf: bytes, name: str) -> str:
    file = opened(pdf)
    found = carried(file)
    inside = found.files
    if isinstance(listed := read_list(inside), str):
        known = {EVIDENCE, MANIFEST} & inside.keys()
        raise ImpactError(f"{name}: {listed if known else why_not_ours(file, found)}")
    version = _version(inside["run.csv"].data if "run.csv" in inside else b"")
    rows: list[Row] = []
    with guarded():
        pages = [[each.text for each in pieces(file, page) if each.number >= 0] for page in file.pages]
    for number, texts in enumerate(pages, start=1):
        said = (" ".join(each.split()) for each in texts)
        paragraphs = [words for words in said if len(words.split()) >= LEAST or len(words) > 4 * LEAST]
        for place, words in enumerate(paragraphs, start=1):
            stands = {"place": f"{number}.{place:02}", "version": version, "about": _about(words)}
            rows.append(dict.fromkeys(COLUMNS, "") | stands)
    return as_csv(rows)


def _about(words: str) -> str:
    """Return how a paragraph is known again; none begins like a formula, for the list is opened as a spreadsheet."""
    return shortened(f"… {words}" if words[:1] in FORMULA else words, LONGEST_ABOUT)


def _version(run: bytes) -> str:
    rows = list(csv.DictReader(io.StringIO(run.decode("utf-8", "replace"))))
    return rows[0].get("version", "1") if rows else "1"


def read_comments(file: Path) -> tuple[list[Comment], int]:
    """Return the comments of a list that are answered, and how many are not.

    Raises:
        ProblemsError: the file is no such list, or comments lack who said them and when; all are named.
    """
    text = read_text(file)
    reader = csv.DictReader(io.StringIO(text, newline=""))
    if missing := [name for name in COLUMNS if name not in (reader.fieldnames or ())]:
        words = f"columns are missing: {', '.join(missing)}. Write such a list with: impact comments BRIEF.pdf"
        raise ProblemsError([problem(words, file=str(file), line=1)])
    found = list(_comments(reader))
    problems = [each for comment in found for each in _faults(comment, str(file))]
    if problems:
        raise ProblemsError(problems)
    answered = [each for each in found if each.answer]
    return answered, len(found) - len(answered)


def _comments(reader: csv.DictReader[str]) -> Iterator[Comment]:
    for row in reader:
        if reader.line_num > MOST_ROWS:
            raise ProblemsError([problem(f"more than {MOST_ROWS:,} lines are no list of comments.", file="the list")])
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
        if cells["says"] or cells["answer"]:
            yield Comment(**cells, line=reader.line_num)


def _faults(comment: Comment, file: str) -> Iterator[Problem]:
    for name in ("place", "about", "by", "on", "says"):
        if not getattr(comment, name):
            yield problem(f"'{name}' is empty. Say what is said, by whom and when.", file=file, line=comment.line)
    if comment.on:
        try:
            dt.date.fromisoformat(comment.on)
        except ValueError:
            words = f"'{shortened(comment.on, 40)}' is no day. Write it as 2026-11-24."
            yield problem(words, file=file, line=comment.line)
    for name in ("about", "by", "says", "answer"):
        if fault := text_fault(getattr(comment, name)):
            yield problem(f"{name}: {fault}", file=file, line=comment.line)


def as_written(comments: Sequence[Comment]) -> list[Mapping[str, object]]:
    """Return comments as a scenario holds them."""
    return [
        {
            "place": each.place, "version": each.version, "about": each.about, "by": each.by,
            "on": dt.date.fromisoformat(each.on), "says": each.says, "answer": each.answer,
        }
        for each in comments
    ]  # fmt: skip
