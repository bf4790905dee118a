"""Page 1: the answer, how sure it is, and what it does not say."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.headlines import RULES, counts_running_costs, emissions, jobs_gross, jobs_net, making, other_closure
from impact.brief.key_figures import strip
from impact.brief.rich import joined, spans
from impact.brief.sections import sections
from impact.brief.statements import SIGNING
from impact.brief.year_table import printed
from impact.document import Block, Callout, Cell, Column, Grid, Heading, ItemList, Paragraph, Row, Table, Text, text
from impact.study.tables.closures import nets

UNITS = {"jobs": "jobs", "emissions": "emissions", "petrol": "fuel"}
ROWS = ("jobs_gross", "jobs_direct", "jobs_net", *(f"emissions_{rule}" for rule in RULES), "petrol_and_diesel")


@sections.register("answer")
def answer(edition: Edition) -> Iterator[Block]:
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


def headlines(edition: Edition) -> Grid:
    """Return the sentences on jobs beside those on emissions, in equal size."""
    country, year = edition.fact("country_name"), edition.fact("headline_year")
    return Grid(
        (
            (
                Heading(2, edition.text("heading-jobs", country=country, year=year), minor=True),
                Paragraph(jobs_gross(edition)),
                Paragraph(text(jobs_net(edition), " ", other_closure(edition))),
            ),
            (
                Heading(2, edition.text("heading-emissions"), minor=True),
                *(Paragraph(emissions(edition, rule)) for rule in RULES),
                *(Paragraph(said) for said in (making(edition),) if said),
            ),
        )
    )


def meanings(edition: Edition) -> Table:
    """Return the key figures as a table: value, range, what it means, gross or net, status."""
    words = edition.words
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
        rows=tuple(_row(edition, key) for key in ROWS),
        dense=True,
        note=medians(edition),
    )


def medians(edition: Edition) -> Text:
    """Return what half of the draws exceed, for the central run is no midpoint; nothing without draws."""
    shown = {}
    for key in ("jobs_gross", "jobs_net"):
        row = edition.study.row("kpi", key)
        if not isinstance(row["median"], float) or not isinstance(row["low"], float):
            return ()
        shown[key] = printed(edition, row, "median")
    return edition.text("medians", gross=shown["jobs_gross"], net=shown["jobs_net"])


def _row(edition: Edition, key: str) -> Row:
    words, row = edition.words, edition.study.row("kpi", key)
    amount = edition.amount(key)
    unit = amount.unit(UNITS[key.split("_")[0]])
    message = f"key-{key.replace('_', '-')}"
    filled = {
        "country": edition.fact("country_name"), "place": edition.fact("place"), "year": edition.fact("headline_year"),
        "first": edition.fact("first_year"), "last": edition.fact("last_year"),
    }  # fmt: skip
    kind = words.say(
        "kind-and-status",
        scope=words.say(f"scope-{row['scope']}"),
        status=words.say(f"status-{row['status']}"),
        grade=str(row["grade"]),
    )
    return Row(
        (
            Cell(edition.text(f"{message}-name", **filled)),
            Cell(text(amount.value, " ", spans(unit)), cell=f"kpi/{key}/value"),
            Cell(text(amount.range), cell=f"kpi/{key}/low"),
            Cell(edition.text(f"{message}-meaning{_further(edition, key)}", **filled)),
            Cell(text(kind)),
        )
    )


def _further(edition: Edition, key: str) -> str:
    """Return the ending of the meaning of net jobs where what owners buy instead of fuel is part of them."""
    return "-running-costs" if key == "jobs_net" and counts_running_costs(edition) else ""


def _draws(edition: Edition) -> str:
    return edition.words.digits(int(edition.study.row("run", "run")["draws"] or 0))


def does_not_say(edition: Edition) -> Iterator[Text]:
    """Yield what a reader might take from the brief and should not."""
    yield edition.text("does-not-say-cba")
    yield edition.text("does-not-say-credits")
    if edition.conditional:
        yield edition.text("does-not-say-announced-path")
    else:
        yield edition.text("does-not-say-announced", announced=announced(edition))
    yield edition.text("does-not-say-place", place=edition.fact("place"))
    yield from drafts(edition)


def boundary(edition: Edition) -> Paragraph:
    """Return what is counted and what the ranges mean, in one note."""
    counted = edition.text(
        "boundary",
        first=edition.fact("first_year"),
        last=edition.fact("last_year"),
        table=edition.fact("table_year"),
        draws=_draws(edition),
    )
    closures = nets(edition.study, "jobs", int(edition.fact("headline_year"))).values()
    known = [row for row in (*edition.study["kpi"].rows, *closures) if row["value"] is not None]
    skewed = any(edition.amounts.of(row).rounded.skewed for row in known)
    return Paragraph(joined([counted, edition.text("boundary-skewed") if skewed else ()]), "note")


def announced(edition: Edition) -> str:
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


def drafts(edition: Edition) -> Iterator[Text]:
    """Yield why the brief is a draft, if a role that signs is held by nobody."""
    vacant = {str(row["id"]) for row in edition.study["roles"].rows if row["name"] == "none"}
    names = [edition.words.say(f"role-{role}") for role in ("commissioner", *SIGNING) if role in vacant]
    if names:
        yield edition.text("does-not-say-draft", roles=edition.words.either(names))
