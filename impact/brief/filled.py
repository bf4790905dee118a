"""What sentences may name: every key figure with its unit, by its own name, and the setting."""

from weakref import WeakKeyDictionary

from impact.brief.context import BriefContext
from impact.brief.rich import Marked
from impact.language.amount_messages import printed
from impact.language.messages import NO_BREAK


def answered(context: BriefContext, name: str) -> list[str]:
    """Return the key figures that answer the question of a tile and that the study holds, or says why it does not."""
    known = {str(row["id"]) for row in context.study["kpi"].rows}
    return [key for key in context.declared.first_page[name].figures if key in known or context.reason(key)]


def every_answer(context: BriefContext, name: str) -> list[str]:
    """Return all key figures with a value that answer the question of a tile, also those that only captions say."""
    declared = context.declared.first_page[name]
    return [key for key in (*declared.figures, *declared.also) if context.has_figure(key)]


def deciding_answers(context: BriefContext, name: str) -> list[str]:
    """Return the answers to a question with a sign that is an answer, where there are such; else all of them."""
    keys = every_answer(context, name)
    return [key for key in keys if context.declared.figures[key].signed] or keys


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
            found[key] = amount.said
            found[f"{key}_value"] = amount.number
            found[f"{key}_size"] = printed([amount], size=True, unit="none")
            found[f"{key}_range"] = amount.range
            found[f"{key}_from"], found[f"{key}_until"] = period_of(context, key)
    return found


def period_of(context: BriefContext, key: str) -> tuple[str, str]:
    """Return the first and the last year of which a key figure is the sum."""
    first, _, last = str(context.study.row("kpi", key)["period"]).partition("/")
    return first, last or first


def together(amount: str) -> Marked:
    """Return a number with its unit so that no line ends between them."""
    return Marked(amount.replace(" ", NO_BREAK))
