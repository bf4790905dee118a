"""Recorded charts on disk, so that a brief with other prose is rebuilt without drawing anything again.

A recording is filed under what its chart read: while a chart is drawn for the first time, the messages it said, the
facts and tables it looked at and the steps it rounded by are noted. Another edition whose charts would read the same
finds the recording; prose that no chart prints changes nothing. Everything here may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias

from impact import __version__, kept
from impact.beside import Beside, nothing
from impact.charts import charts
from impact.charts.reads import STAGES, NotedStudy, NotedWords, Read, Reads, value_of
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.look.fonts import chinese_files, font_files
from impact.look.theme import Theme
from impact.study.study import Study
from impact.words.language import Words

_HEADER = 12 + 16 * 64  # a TrueType file begins with the checksums of its tables, at most that far in


Ordered: TypeAlias = tuple[str, ChartStyle]  # the name of a chart and how to draw it


def drawing(chart: str, study: Study, words: Words, style: ChartStyle) -> Drawing:
    """Return a chart as a drawing, from its recording when there is one, else drawn now and recorded."""
    return drawings([(chart, style)], study, words)[0]


def drawings(ordered: Sequence[Ordered], study: Study, words: Words, *, beside: bool = False) -> list[Drawing]:
    """Return charts as drawings, from their recordings where there are any; all others are drawn now and recorded.

    Args:
        ordered: the charts. study, words: what they show and say.
        beside: whether a second process may draw some of them.
    """
    places = [Recordings(_base(chart, words, style)) for chart, style in ordered] if kept.keeping() else []
    found = [place.find(study, words) for place in places] or [None] * len(ordered)
    missing = [number for number, known in enumerate(found) if known is None]
    fresh = _all_drawn([ordered[number] for number in missing], study, words, beside)
    for number, (made, reads) in zip(missing, fresh, strict=True):
        if places:
            places[number].keep(made, reads, study, words)
        found[number] = made
    return [made for made in found if made is not None]


def _all_drawn(ordered: Sequence[Ordered], study: Study, words: Words, beside: bool) -> list[tuple[Drawing, Reads]]:
    """Draw charts, every second one in a process beside this one."""

    def drawn(numbers: range) -> list[tuple[Drawing, Reads]]:
        return [_drawn(chart, study, words, style) for chart, style in (ordered[number] for number in numbers)]

    here, there = range(0, len(ordered), 2), range(1, len(ordered), 2)
    with Beside(nothing, drawn, allowed=beside and len(there) > 0) as other:
        others = other.give(there)
        own = dict(zip(here, drawn(here), strict=True))
        both = own | dict(zip(there, others(), strict=True))
    return [both[number] for number in range(len(ordered))]


def _drawn(chart: str, study: Study, words: Words, style: ChartStyle) -> tuple[Drawing, Reads]:
    """Draw a chart, and note what it reads where recordings are kept."""
    from impact.charts.recorder import record

    reads: Reads = {}
    if kept.keeping():
        study, words = NotedStudy(study, reads), NotedWords(words, reads)
    with style.applied():
        return record(charts[chart](study, words, style), style), reads


class Recordings:
    """The recordings of one chart in one look and language.

    A list says what the chart was ever seen to look at in a study. Under the values of these, a second list says which
    messages it was seen to say; under these, the recording is filed. A chart that reads more than it did before
    lengthens a list, which leaves older recordings unfound but never lets one be taken for another.
    """

    def __init__(self, base: str) -> None:
        self._base = base

    def find(self, study: Study, words: Words) -> Drawing | None:
        """Return the recording that was made of the same values; None when there is none that can be read."""
        name = self._base
        for _ in STAGES:
            reads = self._listed(name)
            if reads is None:
                return None
            name = _named(name, reads, study, words)
        try:
            return Drawing.from_json((kept.find(_file(name)) or b"").decode())
        except ValueError:
            return None

    def keep(self, fresh: Drawing, reads: Reads, study: Study, words: Words) -> None:
        """Keep a recording."""
        name = self._base
        for kinds in STAGES:
            known = self._listed(name)
            every = tuple(dict.fromkeys([*(known or ()), *(read for read in reads if read[0] in kinds)]))
            if every != known:
                kept.keep(_file(f"{name}.reads"), json.dumps(every, ensure_ascii=False).encode())
            name = _named(name, every, study, words)
        kept.keep(_file(name), fresh.to_json().encode())

    def _listed(self, name: str) -> tuple[Read, ...] | None:
        try:
            listed = json.loads(kept.find(_file(f"{name}.reads")) or b"")
            return tuple((str(kind), str(part), str(values)) for kind, part, values in listed)
        except (ValueError, TypeError):
            return None


def _file(name: str) -> str:
    return f"recordings/{name}.json"


def _named(name: str, reads: Iterable[Read], study: Study, words: Words) -> str:
    """Return the name under which goes what depends on the values of these reads."""
    digest = hashlib.sha256(name.encode())
    for read in reads:
        digest.update(json.dumps([read, value_of(read, study, words)], default=str).encode() + b"\n")
    return digest.hexdigest()[:32]


def _base(chart: str, words: Words, style: ChartStyle) -> str:
    """Return the digest of all but the data: code, versions, look, fonts, size, language and chart."""
    digest = hashlib.sha256(_look(style.theme))
    parts = (_origin(chart), chart, words.code, round(style.width, 3), round(style.height, 3))
    digest.update(repr(parts).encode())
    return digest.hexdigest()[:32]


@cache
def _look(theme: Theme) -> bytes:
    """Return the digest of what all charts of a theme share: code, versions, theme and fonts."""
    bare = replace(theme, fonts_from=())
    digest = hashlib.sha256(repr((__version__, _code(), version("matplotlib"), bare)).encode())
    for path in font_files(theme).values():
        with path.open("rb") as stream:
            digest.update(stream.read(_HEADER))
    for path in chinese_files(theme):
        digest.update(b"%s %d" % (path.name.encode(), path.stat().st_size))
    return digest.digest()


@cache
def _code() -> str:
    """Return a digest of the code that draws, so that a changed chart is drawn anew whatever the version says."""
    digest = hashlib.sha256()
    package = Path(__file__).parent.parent
    for part in ("charts/**/*.py", "document/drawing.py", "look/**/*.py", "words/**/*.py"):
        for file in sorted(package.glob(part)):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _origin(chart: str) -> str:
    """Return where a chart of another package comes from; empty for our own."""
    if (Path(__file__).parent / "kinds" / f"{chart}.py").is_file():
        return ""
    from importlib.metadata import entry_points

    found = [entry for entry in entry_points(group=charts.package) if entry.name == chart]
    return " ".join(f"{entry.value} {entry.dist.name} {entry.dist.version}" for entry in found if entry.dist)
