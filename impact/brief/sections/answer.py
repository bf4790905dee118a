"""Page 1: the answer, how sure it is, and what it does not say."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.headlines import counts_running_costs, otherwise, remark, sentence
from impact.brief.key_figures import strip
from impact.brief.rich import joined, spans
from impact.brief.sections import sections
from impact.brief.statements import SIGNING
from impact.brief.year_table import printed
from impact.document import Block, Callout, Cell, Column, Grid, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY
from impact.words.inputs import slug

MOST_COLUMNS = 2  # of sentences beside each other


@sections.register("answer")
def answer(edition: BriefContext) -> Iterator[Block]:
    """Yield title, headlines by the sign of their ranges, key figures, what they mean, the boundary and its limits."""
    yield Heading(1, text(edition.fact("title")), id="answer")
    yield headlines(edition)
    yield strip(edition)
    yield meanings(edition)
    yield Callout(
        (
            Heading(2, edition.text("does-not-say-heading"), outline=False, minor=True),
            ItemList(tuple(does_not_say(edition)), role="small"),
        )
    )
    yield boundary(edition)


def headlines(edition: BriefContext) -> Block:
    """Return the sentences of each question beside those of the others, in equal size."""
    columns: list[tuple[Block, ...]] = []
    for question, keys in edition.declared.questions.items():
        there = [key for key in keys if edition.has_figure(key)]
        if there:
            columns.append(
                (
                    Heading(2, edition.text(f"heading-{slug(question)}", **edition.setting), minor=True),
                    *(Paragraph(said) for key in there for said in _said(edition, key)),
                    *(Paragraph(said) for said in (remark(edition, question),) if said),
                )
            )
    beside = [columns[start::MOST_COLUMNS] for start in range(min(MOST_COLUMNS, len(columns)))]
    return Grid(tuple(tuple(block for column in each for block in column) for each in beside))


def _said(edition: BriefContext, key: str) -> Iterator[Text]:
    other = otherwise(edition, key)
    yield text(sentence(edition, key), " ", other) if other else sentence(edition, key)


def meanings(edition: BriefContext) -> Table:
    """Return the key figures as a table: value, range, what it means, gross or net, status."""
    words = edition.words
    keys = [key for key in edition.declared.listed if edition.has_figure(key)]
    columns = (
        Column(words.say("column-figure"), 0.22, row_header=True),
        Column(words.say("column-value"), 0.15, "right"),
        Column(words.say("column-low-high"), 0.14, "right"),
        Column(words.say("column-meaning"), 0.33),
        Column(words.say("column-kind"), 0.16),
    )
    return Table(
        id="table-key-figures",
        label=edition.label("table"),
        title=edition.text("key-figures-title"),
        subtitle=edition.text("key-figures-subtitle", draws=_draws(edition)),
        columns=columns,
        rows=tuple(_row(edition, key) for key in keys),
        dense=True,
        note=medians(edition),
    )


def medians(edition: BriefContext) -> Text:
    """Return what half of the draws exceed, for the central run is no midpoint; nothing without draws."""
    shown = {}
    for key in ("jobs_gross", "jobs_net"):
        row = next(edition.study["kpi"].where(id=key), None)
        if row is None or not isinstance(row["median"], float) or not isinstance(row["low"], float):
            return ()
        shown[key] = printed(edition, row, "median")
    return edition.text("medians", gross=shown["jobs_gross"], net=shown["jobs_net"])


def _row(edition: BriefContext, key: str) -> Row:
    words, row = edition.words, edition.study.row("kpi", key)
    amount = edition.amount(key)
    status = {"status": words.say(f"status-{row['status']}"), "grade": str(row["grade"])}
    if row["scope"] == DOES_NOT_APPLY:
        kind = words.say("status-and-grade", **status)
    else:
        kind = words.say("kind-and-status", scope=words.say(f"scope-{row['scope']}"), **status)
    return Row(
        (
            Cell(text(edition.figure_name(key))),
            Cell(text(amount.value, " ", spans(edition.unit_of(amount, row))), cell=f"kpi/{key}/value"),
            Cell(text(amount.range), cell=f"kpi/{key}/low"),
            Cell(edition.text(_meaning(edition, key), **edition.setting)),
            Cell(text(kind)),
        )
    )


def _meaning(edition: BriefContext, key: str) -> str:
    """Return the message of what a figure counts; another one where what users buy otherwise is part of it."""
    message = f"key-{slug(key)}-meaning"
    further = f"{message}-running-costs"
    return further if edition.words.has(further) and counts_running_costs(edition) else message


def _draws(edition: BriefContext) -> str:
    return edition.words.digits(int(edition.study.row("run", "run")["draws"] or 0))


def does_not_say(edition: BriefContext) -> Iterator[Text]:
    """Yield what a reader might take from the brief and should not."""
    yield edition.text("does-not-say-cba")
    yield edition.text("does-not-say-credits")
    if edition.conditional:
        yield edition.text("does-not-say-announced-path")
    elif any(edition.study["claims"].where(status="announced")):
        yield edition.text("does-not-say-announced", announced=announced(edition))
    yield edition.text("does-not-say-place", place=edition.fact("place"))
    yield from drafts(edition)


def boundary(edition: BriefContext) -> Paragraph:
    """Return what is counted and what the ranges mean, in one note."""
    message = "boundary" if edition.has_table else "boundary-no-table"
    counted = edition.text(message, table=edition.fact("table_year"), draws=_draws(edition), **edition.setting)
    known = [row for row in edition.study["kpi"].rows if row["value"] is not None]
    skewed = any(edition.amounts.of(row).rounded.skewed for row in known)
    return Paragraph(joined([counted, edition.text("boundary-skewed") if skewed else ()]), "note")


def announced(edition: BriefContext) -> str:
    """Return the announced figures of the claims in words, or that there are none."""
    words = edition.words
    said = [
        words.say(
            "announced-figure", value=words.digits(float(row["value"])), unit=edition.unit_words(str(row["unit"]))
        )
        for row in edition.study["claims"].where(status="announced")
        if isinstance(row["value"], float)
    ]
    if not said:
        return words.say("announced-nothing")
    return words.both(said)


def drafts(edition: BriefContext) -> Iterator[Text]:
    """Yield why the brief is a draft, if a role that signs is held by nobody."""
    held = {str(row["id"]) for row in edition.study["roles"].rows if row["name"] != "none"}
    names = [edition.words.say(f"role-{role}") for role in ("commissioner", *SIGNING) if role not in held]
    if names:
        yield edition.text("does-not-say-draft", roles=edition.words.either(names))
