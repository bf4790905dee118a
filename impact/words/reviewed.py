"""What of a language native speakers have reviewed, and what waits for them.

`templates/languages/CODE/reviewed.csv` has a row for each text that was found good: which, by whom (a role or
initials), on what day, and what changes with the source or the translation: a text that changed since waits again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from impact import resources
from impact.errors import Problem, ProblemsError, did_you_mean, problem
from impact.reading import read_text, rows
from impact.words.data_words import SOURCE
from impact.words.entries import count, entries
from impact.words.reviewable import SORTS, Item, Sort, items, own_code
from impact.words.terms import terms

FILE = "reviewed.csv"
HEADER = ["kind", "id", "hash", "by", "date"]
NOT_YET, CHANGED = "not reviewed", "changed since"


@dataclass(frozen=True)
class Review:
    """What a native speaker found good.

    Attributes:
        sort, id: of the text. hash: of source and translation. by: a role or initials. on: the day, as year-month-day.
    """

    sort: Sort
    id: str
    hash: str
    by: str
    on: str


@dataclass(frozen=True)
class Waiting:
    """How much of a language waits for a review: of its messages and of its terms."""

    messages: int
    terms: int


Reviews = Mapping[tuple[Sort, str], Review]


def reviews(code: str, extra: tuple[Path, ...] = ()) -> Reviews:
    """Return the reviews of a language; of several folders the user's go before.

    Raises:
        ProblemsError: a file has faults; all are listed.
    """
    found: dict[tuple[Sort, str], Review] = {}
    problems: list[Problem] = []
    for folder in reversed(list(resources.folders("templates", f"languages/{code}", extra))):
        if (file := folder.joinpath(FILE)).is_file():
            shown = f"languages/{code}/{FILE}"
            found |= read_reviews(read_text(file, shown), shown, problems)
    if problems:
        raise ProblemsError(problems)
    return found


def read_reviews(content: str, shown: str, problems: list[Problem]) -> dict[tuple[Sort, str], Review]:
    """Return the reviews of a file; what is wrong with it goes to `problems`."""
    found: dict[tuple[Sort, str], Review] = {}
    for line, cells in rows(content, shown):
        if line == 1:
            if cells != HEADER:
                problems.append(problem(f"the columns are {', '.join(HEADER)}.", file=shown, line=1))
        elif len(cells) != len(HEADER) or not all(cells):
            words = f"{', '.join(HEADER)} belong in each row, and none is empty."
            problems.append(problem(words, file=shown, line=line))
        elif (sort := next((each for each in SORTS if each == cells[0]), None)) is None:
            words = f"'{cells[0]}' is none of {', '.join(get_args(Sort))}.{did_you_mean(cells[0], SORTS)}"
            problems.append(problem(words, file=shown, line=line))
        else:
            found[sort, cells[1]] = Review(sort, *cells[1:])
    return found


def written_reviews(found: Iterable[Review]) -> str:
    """Return reviews as `read_reviews` reads them, in the order of their ids."""
    import csv
    import io

    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(HEADER)
    order = {sort: place for place, sort in enumerate(SORTS)}
    in_order = sorted(found, key=lambda each: (order[each.sort], each.id))
    writer.writerows((each.sort, each.id, each.hash, each.by, each.on) for each in in_order)
    return stream.getvalue()


def state(item: Item, known: Reviews) -> str:
    """Return why a text waits for a review; empty where it was found good as it is."""
    review = known.get((item.sort, item.id))
    return NOT_YET if review is None else CHANGED if review.hash != item.hash else ""


def waiting(code: str, kind: str, extra: tuple[Path, ...] = ()) -> Waiting:
    """Return how much that an edition uses waits for a review, without reading more than it must.

    Args:
        code: BCP 47 language. kind: of project. extra: the user's folders of templates.
    """
    code = own_code(code, extra)
    if code == SOURCE:
        return Waiting(0, 0)
    known = reviews(code, extra)
    unseen = sum(not term.verified for term in terms(code, extra).values())
    if not known:
        return Waiting(count(code, extra, (kind,)), unseen)
    good = {(each.sort, each.id) for each in items(code, extra, (kind,)) if not state(each, known)}
    reviewed = sum(sort == "message" for sort, _ in good)
    return Waiting(len(entries(code, extra, (kind,))) - reviewed, unseen - sum(sort == "term" for sort, _ in good))
