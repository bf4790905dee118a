"""Where figures come from: one record a publication, read from `sources.csv`.

The columns of `sources.csv` are the fields of `Source`, in their order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from importlib.resources.abc import Traversable

from impact.core.errors import Problem, ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import read_text, rows

MOST_SOURCES = 20_000  # of one file
MOST_PROBLEMS = 200  # of one file
LICENCES = ("open", "share-alike", "facts", "unknown")
"""The kinds of licence: open (with name and address), open on equal terms, single facts, not stated by the producer."""


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures were taken from.

    Attributes:
        id: the name used in the column `source` of the factor files.
        producer: who published it.
        citation: as the producer asks to be cited, else producer, title and year.
        url: the page, not only the file.
        published: ISO 8601 date, month or year; empty when the page shows none.
        accessed: ISO 8601 date.
        licence: one of `LICENCES`, for `open` and `share-alike` followed by `: ` and the name.
        licence_url: where the terms are stated; empty for facts and unknown.
        sha256: of the figures we took, as `.ci/extracts.py` computes it; empty without figures.
        note: what we did, in our words.
    """

    id: str
    producer: str
    title: str
    citation: str
    url: str
    published: str
    accessed: str
    licence: str
    licence_url: str
    sha256: str
    note: str

    @property
    def licence_kind(self) -> str:
        """One of `LICENCES`."""
        return self.licence.partition(":")[0].strip()

    @property
    def licence_name(self) -> str:
        """The name of an open licence, else an empty string."""
        return self.licence.partition(":")[2].strip()


COLUMNS = tuple(field.name for field in fields(Source))


def read_sources(file: Traversable, name: str) -> tuple[dict[str, Source], list[Problem]]:
    """Return the sources of a file by id, and what is wrong in it; `name` is how problems call the file."""
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    try:
        found = rows(read_text(file, name), name)
        _, header = next(found, (1, []))
        if tuple(header) != COLUMNS:
            return {}, [problem(f"the columns are not {', '.join(COLUMNS)}.", file=name, line=1)]
        for line, row in found:
            if len(row) != len(COLUMNS):
                words = f"{len(row)} cells, {len(COLUMNS)} columns. Quote cells with commas."
                problems.append(problem(words, file=name, line=line))
            else:
                source = Source(*row)
                where = shortened(source.id)
                if source.id in sources:
                    problems.append(problem("this id is used twice.", file=name, line=line, where=where))
                problems.extend(problem(words, file=name, line=line, where=where) for words in _faults(source))
                sources[source.id] = source
            if len(problems) > MOST_PROBLEMS or len(sources) > MOST_SOURCES:
                words = f"{MOST_PROBLEMS} problems or {MOST_SOURCES:,} sources are enough for one file."
                problems.append(problem(f"{words} What follows is not looked at.", file=name, line=line))
                break
    except ProblemsError as error:  # bytes that are no text, or text that is no CSV
        problems.extend(error.problems)
    return sources, problems


def _faults(source: Source) -> Iterator[str]:
    for column in ("id", "producer", "title", "citation", "accessed", "licence"):
        if not getattr(source, column):
            yield f"'{column}' is empty."
    if source.licence_kind not in LICENCES:
        yield f"the licence is '{shortened(source.licence_kind)}'. There are: {', '.join(LICENCES)}."
    elif source.licence_kind in ("open", "share-alike") and not (source.licence_name and source.licence_url):
        yield f"a licence '{source.licence_kind}' needs its name after a colon and a licence_url."
