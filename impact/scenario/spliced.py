"""Single words of a YAML text replaced where they stand: all else stays as it is, to the last space and comment."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from impact.errors import ProblemsError
from impact.source_positions import Path, read_yaml
from impact.yaml_core import nodes

Plain = str | int | float | bool
BLOCKS = ("|", ">")  # styles of texts of several lines, which are left alone


@dataclass(frozen=True)
class Edit:
    """A value, or the last key of a path, that is replaced.

    Attributes:
        path: of the value. new: what stands there afterwards. is_key: whether the key itself is replaced.
    """

    path: Path
    new: Plain
    is_key: bool = False


def spliced(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with words replaced, each where it stands.

    The text is read twice however many they are. A single word is tried in several ways of writing.

    Raises:
        ValueError: one of them cannot be replaced alone, such as a text of several lines.
    """
    places = dict(_places(nodes(text), ()))
    starts = list(accumulate(map(len, text.splitlines(keepends=True)), initial=0))
    spans: list[tuple[int, int, Edit, str | None]] = []
    for edit in edits:
        key, value = places.get(edit.path, (None, None))
        node = key if edit.is_key else value
        if node is None or node.id != "scalar" or node.style in BLOCKS:
            raise ValueError(f"{edit.path} is no single word")
        start, end = (starts[mark.line] + mark.column for mark in (node.start_mark, node.end_mark))
        spans.append((start, end, edit, node.style))
    wanted = read_yaml(text, "")[0]
    for edit in edits:
        wanted = _changed(wanted, edit.path, edit)
    spans.sort(key=lambda span: span[0])
    ways = [tuple(_ways(edit.new, style)) for _, _, edit, style in spans]
    for writing in zip(*ways, strict=True) if len(ways) == 1 else [tuple(way[0] for way in ways)]:
        made = _joined(text, [(start, end, new) for (start, end, _, _), new in zip(spans, writing, strict=True)])
        try:
            found = read_yaml(made, "")[0]
        except ProblemsError:
            continue
        if found == wanted and all(_typed(found, edit) is type(edit.new) for edit in edits):
            return made
    raise ValueError("these words cannot be written alone")


def _joined(text: str, spans: Sequence[tuple[int, int, str]]) -> str:
    """Return a text with parts replaced, which are in its order."""
    parts, at = [], 0
    for start, end, new in spans:
        parts += [text[at:start], new]
        at = end
    return "".join([*parts, text[at:]])


def _ways(new: Plain, style: str | None) -> Iterator[str]:
    """Yield how a value may be written, the way of the old one first."""
    if not isinstance(new, str):
        yield json.dumps(new)
        return
    single, double = "'" + new.replace("'", "''") + "'", json.dumps(new, ensure_ascii=False)
    yield from {"'": (single, double), '"': (double, single)}.get(style or "", (new, double))


def _places(node: Any, path: Path) -> Iterator[tuple[Path, tuple[Any, Any]]]:
    """Yield the path of every value with the nodes of its key and of itself."""
    if node is None:
        return
    parts: Sequence[tuple[Any, Any, Any]] = ()
    if node.id == "mapping":
        parts = [(str(key.value), key, value) for key, value in node.value]
    elif node.id == "sequence":
        parts = [(index, None, value) for index, value in enumerate(node.value)]
    for name, key, value in parts:
        yield (*path, name), (key, value)
        yield from _places(value, (*path, name))


def _changed(value: Any, path: Path, edit: Edit) -> Any:
    """Return plain values with the change made."""
    if not path:
        return edit.new
    first, rest = path[0], path[1:]
    if isinstance(value, dict):
        if edit.is_key and not rest:
            return {(edit.new if key == first else key): part for key, part in value.items()}
        return {key: _changed(part, rest, edit) if key == first else part for key, part in value.items()}
    return [_changed(part, rest, edit) if index == first else part for index, part in enumerate(value)]


def _typed(value: Any, edit: Edit) -> type:
    """Return the type of what stands at the place of the change: 1 and true are equal, and not the same."""
    if edit.is_key:
        return type(edit.new)
    for part in edit.path:
        value = value[part]
    return type(value)
