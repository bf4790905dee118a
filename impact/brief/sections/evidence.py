"""How good the evidence of each answer is, and what would turn it."""

from collections.abc import Iterator, Sequence
from itertools import chain

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.drivers import leading_inputs
from impact.brief.sections import sections
from impact.brief.sections.uncertainty import leading
from impact.brief.text.best_answer import is_best
from impact.brief.text.joint_changes import Answers, holds, is_sensitive, questions
from impact.brief.text.switching_values import turning_table
from impact.brief.text.tiles import deciding_answers, list_answers, question
from impact.document import Column, Row, Table, Text
from impact.study.tables import input_key

MOST_SHOWN = 2  # questions


@sections.register("evidence")
def evidence(context: BriefContext) -> Iterator[Table]:
    """Yield how good the evidence of each answer is, and what would turn it."""
    yield evidence_table(context)
    if turning := turning_table(context, shown(context)):
        yield turning


def shown(context: BriefContext) -> list[Answers]:
    """Return the two questions whose assumptions are shown, each with its answers.

    Those with rival answers; where the kind names none, two figures whose sign is an answer, of two questions. Where
    no such figure is estimated, those that lead the brief.
    """
    found = questions(context)[:MOST_SHOWN]
    alone: list[Answers] = [(key,) for key in leading(context) if is_sensitive(context, key)]
    led: list[Answers] = [(key,) for key in context.headlines if is_sensitive(context, key)]
    return found or alone[:MOST_SHOWN] or led[:MOST_SHOWN]


def grades(context: BriefContext) -> dict[str, str]:
    """Return how good the evidence is for each question of the first page that is answered, by its weakest answer."""
    found = {name: _known(context, name) for name in context.declared.first_page}
    return {name: max(str(context.key_figure(key)["grade"]) for key in keys) for name, keys in found.items() if keys}


def _known(context: BriefContext, name: str) -> list[str]:
    return [key for key in list_answers(context, name) if context.has_figure(key)]


def evidence_table(context: BriefContext) -> Table:
    """Return for each question of the first page how good its evidence is, and what it rests on most."""
    words = context.words
    return Table(
        id="table-evidence",
        title=context.text("evidence-title"),
        subtitle=context.text("evidence-subtitle"),
        columns=(
            Column(words.say("column-result"), 0.34, row_header=True),
            Column(words.say("column-evidence"), 0.11),
            Column(words.say("column-rests-on"), 0.55),
        ),
        rows=tuple(
            Row.of(question(context, name), words.say(f"evidence-{grade.lower()}"), _rests_on(context, name))
            for name, grade in grades(context).items()
        ),
        dense=False,
    )


def evidence_title(context: BriefContext, found: Sequence[str]) -> Text:
    """Return for how many results the evidence is as weak as it gets, as a finding."""
    if not found:
        return context.text("evidence-title")
    worst = max(found)
    count, word = found.count(worst), context.words.say(f"evidence-{worst.lower()}")
    kind = "all" if count == len(found) else "some"
    return context.text(f"evidence-title-{kind}", word=word, count=count, of=len(found))


def _rests_on(context: BriefContext, name: str) -> str:
    """Return the inputs that move answers most, each with where it comes from, and with its answers where they differ.

    The best of rival answers is meant, or all of them where none is favoured; else the first.
    """
    moved, words = _moved(context, name), context.words
    if len({*moved.values()}) < 2:
        return "; ".join(_from(context, each) for each in next(iter(moved.values()), ())) or "–"
    if any(is_best(context, key) for key in moved):
        return words.say("rests-on-best", name=Marked("; ".join(_from(context, e) for e in moving_most(context, name))))
    parts = {
        each: [holds(context, key) for key, most in moved.items() if each in most] for each in chain(*moved.values())
    }
    said = [
        words.say("money-part", value=Marked(_from(context, each)), condition=words.either(of))
        for each, of in parts.items()
    ]
    return "; ".join(said)


def moving_most(context: BriefContext, name: str) -> list[str]:
    """Return the inputs that move the answer to a question most: its best one, or each where none is favoured."""
    moved = _moved(context, name)
    led = [most for key, most in moved.items() if is_best(context, key)][:1] or moved.values()
    return list(dict.fromkeys(chain(*led)))


def _moved(context: BriefContext, name: str) -> dict[str, tuple[str, ...]]:
    """Return the inputs that move each of rival answers to a question most; of the first answer where none are."""
    rivals = deciding_answers(context, name) if context.declared.first_page[name].rivals else []
    keys = rivals or _known(context, name)[:1]
    return {key: tuple(leading_inputs(context, [key]) or _first_driver(context, key)) for key in keys}


def _first_driver(context: BriefContext, key: str) -> list[str]:
    """Return the input on which a figure depends most in the model runs, of one that none is moved alone for."""
    return [str(row["input"]) for row in context.rows("rank_correlations", key_figure=key)][:1]


def _from(context: BriefContext, key: str) -> str:
    found = [str(row["grade"]) for row in context.study["assumptions"].rows if input_key(row) == key]
    known = [grade for grade in found if context.words.has(f"rests-on-{grade.lower()}")]
    name = context.input_said(key)
    return context.words.say(f"rests-on-{max(known).lower()}", name=name) if known else name
