"""What sentences may name: every key figure with its unit, by its own name, and the setting."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.study.tables import span
from impact.words.headlines import case
from impact.words.language import NO_BREAK


def answered(context: BriefContext, name: str) -> list[str]:
    """Return the key figures that answer the question of a tile and that the study holds, or says why it does not."""
    known = {str(row["id"]) for row in context.study["kpi"].rows}
    return [key for key in context.declared.first_page[name].figures if key in known or context.reason(key)]


def every_answer(context: BriefContext, name: str) -> list[str]:
    """Return all key figures with a value that answer the question of a tile, also those that only captions say."""
    declared = context.declared.first_page[name]
    return [key for key in (*declared.figures, *declared.also) if context.has_figure(key)]


def filled(context: BriefContext) -> dict[str, str]:
    """Return what sentences may name: every key figure with its unit, by its own name, and the setting."""
    if context not in _FILLED:
        _FILLED[context] = _fill(context)
    return dict(_FILLED[context])


_FILLED: WeakKeyDictionary[BriefContext, dict[str, str]] = WeakKeyDictionary()  # many sentences ask for the same


def _fill(context: BriefContext) -> dict[str, str]:
    found = dict(context.setting)
    for row in context.study["kpi"].rows:
        if row["value"] is not None:
            key, amount = str(row["id"]), context.amount(str(row["id"]))
            unit = context.unit_of(amount, row, short=True)
            found[key], found[f"{key}_amount"] = together(f"{amount.value} {unit}"), together(f"{amount.size} {unit}")
            found[f"{key}_value"], found[f"{key}_size"] = amount.value, amount.size
            found[f"{key}_range"] = amount.range
            found[f"{key}_from"], found[f"{key}_until"] = period_of(context, key)
            if context.words.has("additional-gain"):
                found[f"{key}_turn"] = turn(context, key)
    for name in context.declared.first_page:
        found |= _ends_of(context, name)
    return found


def turn(context: BriefContext, key: str) -> str:
    """Return a change as a gain or a loss, by its sign; as none where it is too small to be told from none."""
    return context.words.say(f"additional-{side(context, key)}", size=context.amount(key).size)


def side(context: BriefContext, key: str) -> str:
    """Return gain, loss or none, by the sign of a change; none where it is too small to be told from none."""
    value = span(context.study.row("kpi", key))[0]
    return "none" if case(value, None, None) == "unchanged" else "loss" if value < 0 else "gain"


def period_of(context: BriefContext, key: str) -> tuple[str, str]:
    """Return the first and the last year of which a key figure is the sum."""
    first, _, last = str(context.study.row("kpi", key)["period"]).partition("/")
    return first, last or first


def together(amount: str) -> Marked:
    """Return a number with its unit so that no line ends between them."""
    return Marked(amount.replace(" ", NO_BREAK))


def _ends_of(context: BriefContext, name: str) -> dict[str, str]:
    """Return the smallest and the largest size among the answers to a question, the latter with its unit."""
    rows = [context.study.row("kpi", key) for key in every_answer(context, name)]
    if not rows or len({str(row["unit"]) for row in rows}) > 1:
        return {}
    least, most = (chosen(rows, key=lambda row: abs(span(row)[0])) for chosen in (min, max))
    largest = context.amounts.of(most)
    unit = context.unit_of(largest, most, short=True)
    return {
        f"{name}_least": context.amounts.like(least, largest).size,
        f"{name}_most": together(f"{largest.size} {unit}"),
    }
