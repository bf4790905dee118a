"""Recorded charts on disk, so that a brief with other prose is rebuilt without drawing anything again.

A recording is filed under what its chart read: while a chart is drawn for the first time, the messages it said, the
facts and tables it looked at and the steps it rounded by are noted. Another edition whose charts would read the same
finds the recording; prose that no chart prints changes nothing. Everything here may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from impact import user_cache
from impact.charts import _lean, charts
from impact.charts.picture import ChartContext
from impact.charts.reads import STAGES, NotedStudy, NotedWords, Read, Reads, value_of
from impact.charts.style import ChartStyle
from impact.document.drawing import Drawing
from impact.entry_points import entry_points_of
from impact.look.fonts import chinese_files, font_files
from impact.look.theme import Theme
from impact.own_process import own_process
from impact.second_process import SecondProcess, nothing
from impact.study.study import Study
from impact.version import __version__
from impact.words.language import Words

_HEADER = 12 + 16 * 64  # a TrueType file begins with the checksums of its tables, at most that far in


@dataclass(frozen=True)
class Ordered:
    """A chart that is wanted.

    Attributes:
        name: of the chart. style: how to draw it. options: which of its variants is meant.
    """

    name: str
    style: ChartStyle
    options: tuple[tuple[str, str], ...] = ()


def drawing(chart: str, study: Study, words: Words, style: ChartStyle, **options: str) -> Drawing:
    """Return a chart as a drawing, from its recording when there is one, else drawn now and recorded."""
    return drawings([Ordered(chart, style, tuple(options.items()))], study, words)[0]


def drawings(ordered: Sequence[Ordered], study: Study, words: Words, *, beside: bool = False) -> list[Drawing]:
    """Return charts as drawings, from their recordings where there are any; all others are drawn now and recorded.

    Args:
        ordered: the charts. study, words: what they show and say.
        beside: whether a second process may draw some of them.
    """
    places = [Recordings(_base(each, words)) for each in ordered] if user_cache.keeping() else []
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
        return [_drawn(ordered[number], study, words) for number in numbers]

    here, there = range(0, len(ordered), 2), range(1, len(ordered), 2)
    with SecondProcess(nothing, drawn, allowed=beside and len(there) > 0) as other:
        others = other.give(there)
        own = dict(zip(here, drawn(here), strict=True))
        both = own | dict(zip(there, others(), strict=True))
    return [both[number] for number in range(len(ordered))]


def _drawn(ordered: Ordered, study: Study, words: Words) -> tuple[Drawing, Reads]:
    """Draw a chart, and note what it reads where recordings are kept."""
    if own_process():
        _lean.load()
    from impact.charts.recorder import record

    reads: Reads = {}
    if user_cache.keeping():
        study, words = NotedStudy(study, reads), NotedWords(words, reads)
    picture = charts[ordered.name](ChartContext(study, words, dict(ordered.options)))
    with ordered.style.applied():
        return record(picture.draw(ordered.style), ordered.style), reads


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
            return Drawing.from_json((user_cache.find(_file(name)) or b"").decode())
        except ValueError:
            return None

    def keep(self, fresh: Drawing, reads: Reads, study: Study, words: Words) -> None:
        """Keep a recording."""
        name = self._base
        for kinds in STAGES:
            known = self._listed(name)
            every = tuple(dict.fromkeys([*(known or ()), *(read for read in reads if read[0] in kinds)]))
            if every != known:
                user_cache.keep(_file(f"{name}.reads"), json.dumps(every, ensure_ascii=False).encode())
            name = _named(name, every, study, words)
        user_cache.keep(_file(name), fresh.to_json().encode())

    def _listed(self, name: str) -> tuple[Read, ...] | None:
        try:
            listed = json.loads(user_cache.find(_file(f"{name}.reads")) or b"")
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


def _base(ordered: Ordered, words: Words) -> str:
    """Return the digest of all but the data: code, versions, look, fonts, size, language and chart."""
    style = ordered.style
    digest = hashlib.sha256(_look(style.theme))
    size = (round(style.width, 3), round(style.height, 3))
    parts = (_origin(ordered.name), ordered.name, sorted(ordered.options), words.code, *size)
    digest.update(repr(parts).encode())
    return digest.hexdigest()[:32]


@cache
def _look(theme: Theme) -> bytes:
    """Return the digest of what all charts of a theme share: code, versions, theme and fonts."""
    bare = replace(theme, fonts_from=(), own_fonts=())
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
    package = Path(__file__).parent.parent
    return _digest(*(package / part for part in ("charts", "document", "look", "words")))


def _digest(*folders: Path) -> str:
    digest = hashlib.sha256()
    for folder in folders:
        for file in sorted(folder.rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()


@cache
def _origin(chart: str) -> str:
    """Return where a chart of a kind of project or of another package comes from; empty for our own."""
    home = charts.home(chart)
    if home.startswith(f"{charts.package}."):
        return ""
    spec = find_spec(home.rpartition(".")[0]) if "." in home else None
    code = _digest(*map(Path, spec.submodule_search_locations or ())) if spec else ""
    found = [entry for entry in entry_points_of(charts.package) if entry.name == chart]
    return " ".join([home, code, *(f"{entry.dist.name} {entry.dist.version}" for entry in found if entry.dist)])
