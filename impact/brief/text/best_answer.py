"""The best answer: the one of several to a question that the scenario favours, or its kind of project."""

from collections.abc import Mapping

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined
from impact.brief.text.tiles import condition
from impact.document import Text, plain
from impact.language.input_names import slug
from impact.statements.cells import KPI, StatementCell
from impact.study.tables.queries import best


def is_best(context: BriefContext, key: str) -> bool:
    """Return whether a key figure is of the favoured answer."""
    closure = (context.declared.figures[key].of or {}).get("closure")
    return closure is not None and closure == best(context.study, context.declared.answers)


def best_of(context: BriefContext, key: str) -> str:
    """Return the figure that answers the same question as a key figure by the favoured answer; itself where none."""
    figures = context.declared.figures
    asked = figures[key]
    for name, each in figures.items():
        alike = _but_answer(each.of) == _but_answer(asked.of) and each.over == asked.over
        if alike and is_best(context, name) and context.has_figure(name):
            return name
    return key


def best_cell(context: BriefContext, key: str, called: str) -> dict[str, StatementCell]:
    """Return the favoured one of the answers to the question of a key figure, by the name that statements give it."""
    name = best_of(context, key) if key in context.declared.figures else ""
    if not name or not is_best(context, name) or not context.has_figure(name):
        return {}
    return {called: StatementCell(called, KPI, context.study.row(KPI, name))}


def best_note(context: BriefContext, key: str, *, money: bool) -> Text:
    """Return which answer is the best and why, by a figure of it, and that money goes by it where it does."""
    of = plain(condition(context, key))
    because = f"best-because-{slug(str((context.declared.figures[key].of or {}).get('closure')))}"
    if context.words.has(because) and not context.study.facts.get("favoured_because"):
        of = context.words.say(because, of=of)
    said = context.text("decide-note-best", of=Marked(of))
    return joined([said, *([context.text("decide-note-money")] if money else [])])


def _but_answer(of: Mapping[str, str] | None) -> dict[str, str]:
    return {name: value for name, value in (of or {}).items() if name not in ("closure", "default")}
