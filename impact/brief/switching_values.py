"""Switching values in words: what one input would have to be for an answer to change its sign."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.joint import statement
from impact.brief.rich import spans
from impact.brief.rivals import holds
from impact.document import Text
from impact.study.tables import Record
from impact.texts import opened

FIGURES = 2  # significant figures of a switching value: it is read off a model of judgements


def turns(context: BriefContext, only: str = "") -> Iterator[Text]:
    """Yield one sentence a headline: the input that turns its sign soonest, inside its range or outside of it.

    Args:
        context: what is put together. only: the one figure that is meant; all headlines unless named.
    """
    for metric in (only,) if only else context.declared.with_answers(context.declared.signed_headlines, "turns"):
        if rows := context.rows("switching", metric=metric, against="zero"):
            yield _sentence(context, metric, rows)


def _sentence(
    context: BriefContext, metric: str, rows: list[Record], stem: str = "turns-alone", what: str = ""
) -> Text:
    """Return which input turns a figure soonest."""
    what = what or context.figure_name(metric, dated=False)
    turning = [row for row in rows if isinstance(row["switch_in"], float)]
    if not turning:
        return context.text(f"{stem}-never", what=what, count=len(rows), joint=statement(context, metric))
    nearest = min(turning, key=lambda row: (row["plausible"] != "yes", _distance(row)))
    kind = "inside" if nearest["plausible"] == "yes" else "outside"
    turn = float(f"{nearest['switch_in']:.{FIGURES}g}")
    given = float(f"{nearest['central_in']:.3g}")
    (central, unit), (switch, _) = (_plain(context, nearest, number) for number in (given, turn))
    return context.text(
        f"{stem}-{kind}",
        beyond=context.words.say(f"beyond-{nearest['beyond']}"),
        what=what,
        name=context.input_said(str(nearest["parameter_key"])),
        switch=text_of(switch, unit),
        central=f"{central}%" if unit.startswith("%") else central,
        joint=statement(context, metric),
    )


def nearest_of(context: BriefContext, metric: str, *, briefly: bool = False) -> Text:
    """Return which single input turns an answer soonest; nothing without a table.

    Args:
        context, metric: whose sign. briefly: what inputs do together is said beside it.
    """
    rows = context.rows("switching", metric=metric, against="zero")
    if not rows:
        return ()
    return _sentence(
        context, metric, rows, stem="turns-part" if briefly else "turns-alone", what=opened(holds(context, metric))
    )


def _plain(context: BriefContext, row: Record, number: float) -> tuple[str, str]:
    said, _, _, unit = context.plain_range({**row, "value": number, "low": number, "high": number})
    return said, unit


def text_of(number: str, unit: str) -> str:
    """Return a number with its unit, marks of the unit taken off."""
    return f"{number} {''.join(span.text for span in spans(unit))}".rstrip()


def _distance(row: Record) -> float:
    """Return how far a switching value lies from the central one, in widths of the range of the input."""
    switch, central, low, high = (float(row[name] or 0.0) for name in ("switch_in", "central_in", "in_low", "in_high"))
    return abs(switch - central) / (high - low) if high > low else abs(switch - central)
