"""The questions of the first page and their answers, and the values that sentences may name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_complete_message
from impact.brief.edition.rich import Marked, spans
from impact.core.vocabulary import Tone
from impact.document import Text, plain
from impact.language.amount_messages import printed
from impact.language.amounts import Amount
from impact.language.input_names import slug
from impact.language.messages import NO_BREAK
from impact.language.unit_names import unit_message
from impact.study.tables import Record, span


def list_answers(context: BriefContext, name: str) -> list[str]:
    """Return the key figures that answer the question of a tile and that the study holds, or says why it does not."""
    known = {str(row["id"]) for row in context.study["key_figures"].rows}
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
    for row in context.study["key_figures"].rows:
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
    first, _, last = str(context.key_figure(key)["period"]).partition("/")
    return first, last or first


def together(amount: str) -> Marked:
    """Return a number with its unit so that no line ends between them."""
    return Marked(amount.replace(" ", NO_BREAK))


LEAST_ANSWERS = 2  # where what is known stands before what is not estimated
RAISED = {"2": "²", "3": "³"}
LONG = ("job_years", "/kWh")  # units that question or caption say: too long beside a numeral


@dataclass(frozen=True)
class Answer:
    """One answer to the question of a tile.

    Attributes:
        value: the numeral as printed, such as "5,000"; empty where nothing is estimated, and the caption says why.
        unit: follows the numeral in smaller type.
        caption: under which condition it holds, or what part of the whole it is.
        cell: address of the table cell that the numeral comes from.
    """

    value: str
    unit: str
    caption: Text
    range: Text = ()
    cell: str = ""


@dataclass(frozen=True)
class Tile:
    """One question with its answers.

    Attributes:
        question: what is counted, where and when.
        tone: what it is about, which has one colour in the whole document.
        answers: in equal size, one under the other.
    """

    question: Text
    tone: Tone
    answers: tuple[Answer, ...]


def tiles(context: BriefContext) -> tuple[Tile, ...]:
    """Return the questions of the kind of project, as far as the study answers them."""
    asked = context.declared.first_page.items()
    made = ((name, tile.tone, tuple(_answers(context, name))) for name, tile in asked)
    return tuple(Tile(question(context, name), tone, answers) for name, tone, answers in made if answers)


def question(context: BriefContext, name: str) -> Text:
    """Return the question of a tile in a few words, with place and years."""
    own = context.declared.first_page[name].figures
    otherwise = () if any(context.has_figure(key) for key in own) else (f"tile-{slug(name)}-otherwise",)
    possible = (*otherwise, f"tile-{slug(name)}", f"heading-{slug(name)}")
    message = next((each for each in possible if context.words.has(each)), "")
    if not message:
        return spans(name.replace("_", " ").capitalize())
    periods = (period_of(context, key) for key in own if context.has_figure(key))
    years = dict(zip(("first", "last"), next(periods, ()), strict=False))
    return context.text(message, **{**context.setting, **years})


def _answers(context: BriefContext, name: str) -> list[Answer]:
    keys = list_answers(context, name)
    if not any(context.has_figure(key) for key in keys):
        keys = [*every_answer(context, name), *keys][: max(LEAST_ANSWERS, len(keys))]
    elif len(keys) < LEAST_ANSWERS:  # the project has no such thing as the others measure
        keys = list(dict.fromkeys([*keys, *every_answer(context, name)]))[:LEAST_ANSWERS]
    kept = [key for key in keys if not _is_nothing(context, key)] or keys
    shown = sorted(kept, key=lambda key: not context.has_figure(key))  # what is known first
    return [_answer(context, key, keys) for key in shown]


def _is_nothing(context: BriefContext, key: str) -> bool:
    """Return whether a quantity is exactly zero in all draws: the project has no such thing; a change may be zero."""
    if not context.has_figure(key) or context.declared.figures[key].signed:
        return False
    return not any(span(context.key_figure(key)))


def _answer(context: BriefContext, key: str, beside: Sequence[str]) -> Answer:
    """Return one answer; of a figure that is not estimated, why."""
    alone = not all(context.has_figure(other) for other in beside)
    own = find_complete_message(context, f"tile-{slug(key)}-alone", **filled(context)) if alone else ()
    caption = own or condition(context, key, beside)
    if not context.has_figure(key):
        reason = context.reason(f"key_figures/{key}/value") or context.reason(key) or context.words.say("no-reason")
        of = find_complete_message(context, f"tile-{slug(key)}-missing", **context.setting) or caption
        first = reason.partition(", ")[0]  # the whole of it stands further on
        return Answer("", "", context.text("tile-not-estimated", of=plain(of), reason=first))
    row, amount = context.key_figure(key), context.amount(key)
    return Answer(
        value=amount.value,
        unit=_unit(context, amount, row),
        caption=caption,
        range=spans(amount.range),
        cell=f"key_figures/{key}/value",
    )


def _unit(context: BriefContext, amount: Amount, row: Record) -> str:
    """Return the unit beside a numeral: its scale alone where the question has the unit; money without "a year"."""
    unit = str(row["unit"])
    if unit.endswith(LONG):
        return amount.behind("").strip()
    name, values = unit_message(unit)
    said = amount.unit("money", **values) if name == "money-year" else context.unit_of(amount, row, short=True)
    return raised(plain(spans(said)))


def raised(unit: str) -> str:
    """Return a unit of area or volume with its figure raised, since beside a numeral stands a text without marks."""
    return re.sub(r"(?<!\w)([kк]?[mм])([23])(?!\w)", lambda found: found[1] + RAISED[found[2]], unit)


def condition(context: BriefContext, key: str, beside: Sequence[str] | None = None) -> Text:
    """Return under which condition an answer holds, or which part of the whole it is; else what it is called."""
    return caption(context, key, beside) or spans(context.figure_name(key))


def caption(context: BriefContext, key: str, beside: Sequence[str] | None = None) -> Text:
    """Return under which condition an answer holds, or which part of the whole it is; nothing where no message says it.

    Of rivals it is their condition. An answer without any, and without words of its own, holds as that of the question
    that decides does, in the same place among rivals.

    Args:
        beside: Figures printed with it; None where its rivals are. Rivals that are not printed are named.
    """
    stem, others = f"tile-{slug(key)}", context.declared.figures[key].otherwise
    rivals = beside is not None and others and not {*others} & {*beside}
    conditional = (f"{stem}{context.on_condition}",) if context.on_condition else ()
    own = () if key in context.declared.first_page else (stem,)  # else that is the question
    said = find_complete_message(context, *conditional, *((f"{stem}-or",) if rivals else ()), **filled(context))
    holds, asked = spans(context.condition_of(key)), context.declared.first_page.values()
    if not said and any(key in (*tile.figures, *tile.also) for tile in asked if tile.rivals):
        said = holds
    said = said or find_complete_message(context, *own, **filled(context)) or holds
    if not said and (alike := _alike_in_decision(context, key)):
        return caption(context, alike)
    return said


def _alike_in_decision(context: BriefContext, key: str) -> str:
    """Return the deciding figure that holds under the same condition; nothing where there is none."""
    tiles = context.declared.first_page.values()
    deciding = next(((*tile.figures, *tile.also) for tile in tiles if tile.decides), ())
    for name, figure in context.declared.figures.items():
        answers = (name, *figure.otherwise)
        if figure.otherwise and key in answers and key not in deciding and (at := answers.index(key)) < len(deciding):
            return deciding[at]
    return ""
