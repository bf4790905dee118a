"""Series out of rows that are added up, as the charts of a programme show them."""

from collections.abc import Mapping, Sequence

from impact.charts.drawing.picture import ChartContext, Point, Series, point_of
from impact.core.text import capitalise_first
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record

LARGE = 1e4  # numbers of a chart of money are less than that


def named(context: ChartContext, item: str) -> str:
    """Return what an item is called: by a message of its own, else by its name in the scenario."""
    message = f"programme-item-{slug(item)}"
    if context.words.has(message):
        return context.words.say(message)
    return capitalise_first(name_of_key(context.words, item))


def series_of(
    table: str, rows: Mapping[tuple[str, str], Sequence[Record]], parts: Mapping[str, str], names: Mapping[str, str],
    per: float = 1.0,
) -> tuple[Series, ...]:  # fmt: skip
    """Return one series a part, with a point for each name; rows of one point are added up.

    Args:
        table: that holds the rows.
        rows: by name and part.
        parts, names: by key, as they are printed.
        per: axes and labels count in so many.
    """
    unit = next(str(row["unit"]) for found in rows.values() for row in found)

    def point(key: str, part: str) -> Point:
        found = [row for row in rows.get((key, part), ()) if row["value"] is not None]
        if len(found) == 1:
            return point_of(table, found[0], names[key], key)
        return Point(names[key], sum(float(row["value"] or 0) for row in found), key=key)

    return tuple(
        Series(part, said, unit, tuple(point(key, part) for key in names), per) for part, said in parts.items()
    )
