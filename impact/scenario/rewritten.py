"""Scenario files that the package changes: comments, order, quotes and lines that nothing touches stay as they are.

ruamel.yaml keeps comments, order and quotes, but sets mappings in braces on one line and lists at one indent. So what
it writes is only taken where a change was made: the difference between the file as ruamel writes it unchanged and as it
writes it changed is laid over the lines of the file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from impact.errors import ProblemsError, problem
from impact.files import write_file
from impact.reading import decoded, read_bytes, read_text
from impact.source_positions import read_yaml

if TYPE_CHECKING:
    from ruamel.yaml import YAML
    from ruamel.yaml.comments import CommentedMap

_ONE_LINE = 1_000_000  # characters: nothing is broken into lines that was not
_MARK = b"\xef\xbb\xbf"  # of byte order, as Windows writes it
_NESTED = re.compile(r"^( *)[^\s#-][^\n]*:[ \t]*(?:#[^\n]*)?\n(?: *(?:#[^\n]*)?\n)*( *)([^\s#])", re.MULTILINE)


def read_with_comments(path: Path) -> CommentedMap:
    """Return a scenario file as it stands, to be changed and written with its comments.

    Raises:
        ProblemsError: the file cannot be read, is no YAML that the package reads, or holds no keys.
    """
    return with_comments(read_text(path), str(path))


def write_with_comments(path: Path, document: CommentedMap, target: Path | None = None) -> None:
    """Write a document that was read from a file, whole or not at all.

    Args:
        path: where it was read. document: as changed. target: where it goes; to its own place unless given.

    Raises:
        ImpactError: a file cannot be read or written.
    """
    write_file(target or path, as_file(path, rewritten(read_text(path), document)))


def as_file(path: Path, text: str) -> bytes:
    """Return a text as the bytes of a file that takes the place of another: with its line ends and its mark."""
    before = read_bytes(path)
    decoded(before, str(path))
    ends = "\r\n" if b"\r\n" in before else "\n"
    return (_MARK if before.startswith(_MARK) else b"") + text.replace("\n", ends).encode()


def with_comments(text: str, file: str) -> CommentedMap:
    """Return the document of a text; `file` is named in problems.

    Raises:
        ProblemsError: this is no YAML that the package reads, or holds no keys.
    """
    values, _ = read_yaml(text, file)  # with the limits that ruamel does not have
    if not isinstance(values, dict):
        raise ProblemsError([problem("A scenario is a list of keys and values; this file holds none.", file=file)])
    document: CommentedMap = _yaml(text).load(text)
    return document


def rewritten(text: str, document: CommentedMap) -> str:
    """Return a text with what differs between it and a document that was read from it; all other lines stay.

    Args:
        text: from which the document was read. document: as changed.
    """
    yaml = _yaml(text)
    before, after = _dumped(yaml, yaml.load(text)), _dumped(yaml, document)
    merged = "".join(_laid_over(*(each.splitlines(keepends=True) for each in (text, before, after))))
    # Lines of two forms can fit badly in rare cases; then all is written in one form.
    return merged if _says(merged, after) else after


def _yaml(text: str) -> YAML:
    from ruamel.yaml import YAML

    yaml = YAML()
    yaml.preserve_quotes, yaml.width = True, _ONE_LINE
    steps = [(len(inner) - len(outer), first) for outer, inner, first in _NESTED.findall(text)]
    mapping = next((step for step, first in steps if first != "-" and step > 0), 2)
    offset = next((step for step, first in steps if first == "-"), 2)
    yaml.indent(mapping=mapping, sequence=offset + 2, offset=offset)
    return yaml


def _dumped(yaml: YAML, document: Any) -> str:
    stream = io.StringIO()
    yaml.dump(document, stream)
    return stream.getvalue()


def _says(text: str, other: str) -> bool:
    """Return whether two texts hold the same values."""
    try:
        return bool(read_yaml(text, "")[0] == read_yaml(other, "")[0])
    except ProblemsError:
        return False


def _laid_over(own: Sequence[str], before: Sequence[str], after: Sequence[str]) -> list[str]:
    """Return lines with what differs between two others: `before` says the same as `own` in another form."""
    pieces = list(_pieces(before, own))
    result: list[str] = []
    done = 0  # lines of its own that are dealt with
    for first, last, start, end in _whole_changes(pieces, before, after):
        here = next((piece.at for piece in pieces if piece.first >= first and piece.last > piece.first), len(own))
        there = max((piece.until for piece in pieces if first <= piece.first < piece.last <= last), default=here)
        new = list(after[start:end])
        result += [*own[done:here], *new, *_remarks_behind(own[here:there], new)]
        done = there
    return [*result, *own[done:]]


class _Piece(NamedTuple):
    """Lines `first` to `last` in one form, which are lines `at` to `until` in the other."""

    first: int
    last: int
    at: int
    until: int


def _pieces(before: Sequence[str], own: Sequence[str]) -> Iterator[_Piece]:
    """Yield the smallest parts that say the same in both forms, in order."""
    for kind, first, last, at, until in SequenceMatcher(None, before, own, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (
                _Piece(first + line, first + line + 1, at + line, at + line + 1) for line in range(last - first)
            )
        else:
            yield from _joined(before, own, _Piece(first, last, at, until))


def _joined(before: Sequence[str], own: Sequence[str], whole: _Piece) -> list[_Piece]:
    """Return a part line by line, where each is several joined; else the part itself."""
    found: list[_Piece] = []
    at = whole.at
    for line in range(whole.first, whole.last):
        wanted, until, said = "".join(before[line].split()), at, ""
        while until < whole.until and len(said) < len(wanted):
            said += "".join(own[until].split())
            until += 1
        if said != wanted:
            return [whole]
        found.append(_Piece(line, line + 1, at, until))
        at = until
    return found if at == whole.until and found else [whole]


def _whole_changes(
    pieces: Sequence[_Piece], before: Sequence[str], after: Sequence[str]
) -> list[tuple[int, int, int, int]]:
    """Return what differs between two texts, each change with all of a part that it touches."""
    found: list[tuple[int, int, int, int]] = []
    for kind, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        touched = [piece for piece in pieces if piece.first < max(last, first + 1) and piece.last > first]
        if first == last:
            touched = [piece for piece in touched if piece.first < first]
        low = min((piece.first for piece in touched), default=first)
        high = max((piece.last for piece in touched), default=last)
        change = (min(low, first), max(high, last), start - max(first - low, 0), end + max(high - last, 0))
        if found and change[0] < found[-1][1]:  # both touch one part
            earlier = found.pop()
            reach = max(earlier[1], change[1])
            change = (earlier[0], reach, earlier[2], change[3] + reach - change[1])
        found.append(change)
    return found


def _remarks_behind(removed: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return comments and empty lines that ended what was taken away: they are about what comes next."""
    kept: list[str] = []
    for line in reversed(removed):
        if line.strip() and not line.lstrip().startswith("#"):
            break
        kept.insert(0, line)
    return [line for line in kept if line not in new]
