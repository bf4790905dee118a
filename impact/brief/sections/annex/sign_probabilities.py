"""How often the sign of an answer holds."""

from collections.abc import Iterator, Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.sections import sections
from impact.brief.text.headlines import likelihood, with_labour
from impact.brief.text.joint_changes import summarise_combined_case
from impact.document import Block, Cell, Column, Row, Table, Text, text
from impact.language.input_names import slug
from impact.study.tables import span

NAMES, TOGETHER = 0.24, 0.22  # of the width: what is asked, and what inputs do together


@sections.register("sign_probabilities", needs=("probabilities",))
def signs(context: BriefContext) -> Iterator[Block]:
    """Yield how often each sign holds, path by path."""
    ranged = any(row["low"] is not None for row in context.study["key_figures"].rows)
    if ranged and events(context):
        yield signs_table(context)


def events(context: BriefContext) -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return what is asked of the draws, each with the figures it is about: the good side of each signed headline.

    Of events asked for together, the last of the kind's that are about headlines alone stands beside them.
    """
    said = context.declared
    good = {"lower": "above_zero", "higher": "below_zero"}
    alone = {
        (metric, good[side]): ((metric, good[side]),)
        for metric in said.with_answers(said.signed_headlines, "signs")
        if (side := said.worse.get(metric)) is not None
    }
    joint = {
        (name, "_and_".join(each.values())): tuple(each.items())
        for name, each in said.together.items()
        if each.keys() <= set(said.headlines)
    }
    last = dict([*joint.items()][-1:])
    known = {(row["key_figure"], row["event"]) for row in context.study["probabilities"].rows}
    return {event: of for event, of in (alone | last).items() if event in known}


def signs_table(context: BriefContext) -> Table:
    """Return how often each sign holds: a row an answer, a column a path, and what inputs do together at the end.

    That last column stands there only where some sign holds in all draws, or in none.
    """
    words, asked, paths = context.words, events(context), _paths(context)
    shares = {event: [_share(context, path, event) for path in paths] for event in asked}
    together = {event: _together(context, asked[event], shares[event]) for event in asked}
    last = any(together.values())
    wide = NAMES + TOGETHER * last
    columns = (
        Column(words.say("column-event"), NAMES, row_header=True),
        *(Column(_path(context, path), (1 - wide) / len(paths)) for path in paths),
        *((Column(words.say("column-joint-together"), TOGETHER),) if last else ()),
    )

    def cell(metric: str, path: str, share: float | None) -> Cell:
        if share is None:
            return Cell(text("–"))
        return Cell(text(with_labour(context, metric, share, likelihood(words, share, worded=path != "drawn"))))

    rows = tuple(
        Row.of(
            _event(context, *event),
            *(cell(event[0], path, share) for path, share in zip(paths, shares[event], strict=True)),
            *((Cell(text(together[event] or "–")),) if last else ()),
        )
        for event in asked
    )
    return Table(
        id="table-signs",
        title=context.text("signs-title"),
        subtitle=context.text("signs-subtitle"),
        columns=columns,
        rows=rows,
        note=_note(context),
    )


def _paths(context: BriefContext) -> list[str]:
    named = dict.fromkeys(
        str(path) for end in ("low", "central", "high") if (path := context.study.facts.get(f"{end}_path"))
    )
    known = dict.fromkeys(str(row["path"]) for row in context.study["probabilities"].rows)
    return [path for path in (*named, *(path for path in known if path not in named)) if path in known]


def _share(context: BriefContext, path: str, event: tuple[str, str]) -> float | None:
    row = context.row("probabilities", path=path, key_figure=event[0], event=event[1])
    return row["value"] if row is not None and isinstance(row["value"], float) else None


def _together(context: BriefContext, of: Sequence[tuple[str, str]], shares: Sequence[float | None]) -> str:
    """Return what inputs moved together do to what all draws show, or none; nothing where neither happens."""
    happened = dict.fromkeys(bool(share) for share in shares if share in (0.0, 1.0))
    said = [summarise_combined_case(context, of, each, "joint-cell") for each in happened]
    return "; ".join(said)


def _event(context: BriefContext, metric: str, event: str) -> str:
    message = f"event-{slug(metric)}"
    if context.words.has(message):
        return context.words.say(message)
    return context.words.say(f"event-{slug(event)}", name=context.figure_name(metric, dated=False))


def _note(context: BriefContext) -> Text:
    """Return the scale of the words, and that a sign depends on another choice where it does."""
    scale, asked = context.text("likelihood-scale"), {metric for metric, _ in events(context)}
    open_signs = [
        key
        for key in context.declared.signed_headlines
        if (others := tuple(each for each in context.declared.figures[key].otherwise if context.has_figure(each)))
        and not asked.issuperset(others)
        and context.has_figure(key)
        and not _is_settled(context, (key, *others))
    ]
    if not open_signs:
        return scale
    names = context.words.both([context.figure_name(key) for key in open_signs])
    return text(scale, " ", context.text("signs-other-closure", names=names, **context.setting))


def _path(context: BriefContext, path: str) -> str:
    """Return what a path is called; `drawn` lies between the low and the high one."""
    facts = context.study.facts
    for end in ("low", "central", "high"):
        if path == facts.get(f"{end}_path"):
            return context.fact(f"{end}_path_label")
    if path != "drawn":
        return path
    if "low_path_label" not in facts:
        return context.words.say("path-all-draws")
    low, high = (context.path_name(end) for end in ("low", "high"))
    return context.words.say("path-drawn", low=low, high=high)


def _is_settled(context: BriefContext, keys: tuple[str, ...]) -> bool:
    """Return whether figures have one and the same sign in the whole of their ranges."""
    signs = {(end > 0) - (end < 0) for key in keys for end in span(context.key_figure(key)) if end is not None}
    return len(signs) == 1 and 0 not in signs
