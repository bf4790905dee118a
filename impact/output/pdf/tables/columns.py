"""How wide the columns of a table are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from impact.core.errors import ImpactError
from impact.theme.parts import POINTS_PER_MM


@dataclass(frozen=True)
class ColumnNeed:
    """What a column asks for.

    Attributes:
        label: its header, for messages.
        share: of the table's width.
        least: the width of its widest word, with the space around it [pt].
        whole: the width at which each of its cells takes one line, with the space around it [pt].
        numbers: whether it holds numbers, which break badly: a range is read as one thing.
    """

    label: str
    share: float
    least: float
    whole: float = 0.0
    numbers: bool = False


def relax_needs(whole: Sequence[ColumnNeed], divided: Sequence[ColumnNeed], width: float) -> list[ColumnNeed]:
    """Return needs for columns that do not all have room for their widest word.

    Words are divided in as few columns as possible: those where that gains most, such as one with addresses.
    """
    needs = list(divided)
    room = width - sum(need.least for need in divided)
    for index in sorted(range(len(needs)), key=lambda index: whole[index].least - divided[index].least):
        more = whole[index].least - divided[index].least
        if more <= room:
            needs[index] = whole[index]
            room -= more
    return needs


def column_widths(needs: Sequence[ColumnNeed], width: float, where: str) -> list[float]:
    """Return the widths by share, columns that would cut a word widened at the cost of the others.

    Raises:
        ImpactError: even the least widths do not fit; names the table, its widest columns and what to do.
    """
    total = sum(need.least for need in needs)
    if total > width:
        widest = sorted(needs, key=lambda need: -need.least)[:3]
        names = ", ".join(f"'{need.label}' {need.least / POINTS_PER_MM:.0f} mm" for need in widest)
        mm = POINTS_PER_MM
        raise ImpactError(
            f"{where} is too wide: its columns need {total / mm:.0f} mm, there are {width / mm:.0f} mm "
            f"(widest: {names}). Shorten the longest words, allow breaks in them with soft hyphens (U+00AD), "
            "leave out a column, or give the table the full width of the page."
        )
    fixed: set[int] = set()
    while True:
        room = width - sum(needs[index].least for index in fixed)
        shares = sum(need.share for index, need in enumerate(needs) if index not in fixed)
        widths = [need.least if index in fixed else room * need.share / shares for index, need in enumerate(needs)]
        short = {index for index, need in enumerate(needs) if index not in fixed and widths[index] < need.least}
        if not short:
            return widths
        fixed |= short
        if len(fixed) == len(needs):
            # All are at their least; what is left goes to all alike.
            return [need.least + (width - total) / len(needs) for need in needs]


def other_widths(needs: Sequence[ColumnNeed], widths: Sequence[float]) -> Iterator[list[float]]:
    """Yield widths where columns lend room that they can spare, then where those that lack least take what they lack.

    Columns of numbers come before columns of words. What they take comes out of all others, which keep their widest
    word.

    Args:
        widths: as their shares have it [pt].
    """
    lacks = [max(0.0, need.whole - width) for need, width in zip(needs, widths, strict=True)]
    order = sorted(
        (index for index, lack in enumerate(lacks) if lack), key=lambda at: (not needs[at].numbers, lacks[at])
    )
    spare = [max(0.0, width - max(need.least, need.whole)) for need, width in zip(needs, widths, strict=True)]
    yield _given(widths, _as_far_as(lacks, order, sum(spare)), spare)
    for count in range(1, len(order) + 1):
        wider = order[:count]
        given = [lack if index in wider else 0.0 for index, lack in enumerate(lacks)]
        rest = [0.0 if index in wider else width - needs[index].least for index, width in enumerate(widths)]
        if sum(given) <= sum(rest):
            yield _given(widths, given, rest)


def _as_far_as(lacks: Sequence[float], order: Sequence[int], room: float) -> list[float]:
    given = [0.0] * len(lacks)
    for index in order:
        given[index] = min(lacks[index], room)
        room -= given[index]
    return given


def _given(widths: Sequence[float], given: Sequence[float], spare: Sequence[float]) -> list[float]:
    """Return widths after some columns were given room, out of what others can spare, each by its part of that."""
    part = sum(given) / sum(spare) if sum(spare) else 0.0
    return [width + more - part * less for width, more, less in zip(widths, given, spare, strict=True)]
