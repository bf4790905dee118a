"""What waits for a native speaker, as rows: how much of each file, or each text."""

from __future__ import annotations

from collections.abc import Iterable

from impact.plain_rows import Row
from impact.words.reviewable import Item
from impact.words.reviewed import Reviews, state


def by_file(items: Iterable[Item], known: Reviews) -> list[Row]:
    """Return a row for each file: how many texts it has, and how many of them wait."""
    counted: dict[tuple[str, str], list[int]] = {}
    for item in items:
        count = counted.setdefault((item.sort, item.file), [0, 0])
        count[0] += 1
        count[1] += bool(state(item, known))
    return [
        {"kind": sort, "file": file, "texts": texts, "waiting": waits}
        for (sort, file), (texts, waits) in counted.items()
    ]


def each_text(items: Iterable[Item], known: Reviews) -> list[Row]:
    """Return a row for each text that waits, with the reason."""
    return [
        {
            "kind": item.sort, "id": item.id, "file": item.file, "why": why, "source": item.source,
            "translation": item.said, "context": item.context,
        }
        for item in items
        if (why := state(item, known))
    ]  # fmt: skip
