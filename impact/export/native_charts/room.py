"""Room inside a chart whose bars lie: how high it is, and what its names leave to the bars."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from impact.export.native_charts.plan import Plan
from impact.theme.fonts import is_chinese, unbroken

AXIS, UNIT, TITLE, KEY = 20.0, 17.0, 21.0, 21.0  # numbers under the bars, what they count, title of a panel, key [pt]
ROW, LAYER, BETWEEN = 14.0, 9.0, 4.5  # height of a row; of each of several bars in it, and between rows [pt]
LEADING = 1.22  # from line to line of a name, in sizes of its type
SHARES = (0.36, 0.44, 0.5, 0.56, 0.6)  # of the width, for names: more where they are long
LEAST = 0.1  # of the width, for names
LETTER, IDEOGRAPH = 0.46, 1.05  # width of letters, in sizes of the type
BESIDE = 10.0  # about a name [pt]
EDGE = 0.035  # of the width, right of the bars
ENOUGH = 2  # lines of a name


@dataclass(frozen=True)
class Room:
    """Where the bars of a chart lie, in parts of its width and height; how high it is, how wide bars may be [pt]."""

    left: float
    top: float
    width: float
    height: float
    whole: float
    bars: float


def keyed(plan: Plan) -> bool:
    """Return whether a chart has a key: more than one series to tell apart."""
    return sum(layer.legend for layer in plan.layers) > 1


def beside(plan: Plan) -> int:
    """Return how many bars a row has over each other."""
    if plan.stacked:
        return 1
    return max(1, sum(layer.mark == "bar" for layer in plan.layers))


def roomy(plan: Plan, width: float, size: float) -> tuple[Plan, Room]:
    """Return a chart whose bars lie, with its names in lines, and its room.

    Args:
        plan: of the chart. width: that it has [pt]. size: of its letters [pt].
    """
    names: Sequence[str] = plan.categories
    for share in SHARES:
        names = [_broken(name, (share * width - BESIDE) / size) for name in plan.categories]
        if max((name.count("\n") for name in names), default=0) < ENOUGH:
            break
    lines = [name.split("\n") for name in names]
    longest = max((_length(line) for own in lines for line in own), default=0.0) * size + BESIDE
    row = max(ROW, LAYER * beside(plan) + BETWEEN, max(map(len, lines), default=1) * size * LEADING + 1.0)
    rows = len(names) * row
    top = 4.0 + (TITLE if plan.title else 0.0) + (KEY if keyed(plan) else 0.0)
    whole = top + rows + AXIS + (UNIT if plan.unit else 0.0)
    left = max(LEAST, longest / width)
    across = 1 - left - EDGE
    return replace(plan, categories=tuple(names)), Room(left, top / whole, across, rows / whole, whole, across * width)


def _broken(name: str, most: float) -> str:
    """Return a name in lines of at most so many sizes of its type; Office would break it elsewhere, or not at all."""
    lines, line = [], ""
    for part in (word for own in name.split("\n") for word in unbroken(own + "\n")):
        if _length(line.rstrip() + part.rstrip()) > most and line.strip():
            lines.append(line.strip())
            line = part.lstrip(" ")
        else:
            line += part
        if line.endswith("\n"):
            lines.append(line.strip())
            line = ""
    return "\n".join(line for line in lines if line)


def _length(name: str) -> float:
    return sum(IDEOGRAPH if is_chinese(letter) else LETTER for letter in name)
