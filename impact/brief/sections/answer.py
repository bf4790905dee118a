"""Page 1: the answer, how sure it is, and what it does not say."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from impact.brief.blocks import (
    Block,
    Callout,
    Figure,
    Grid,
    Heading,
    ItemList,
    KeyFigure,
    KeyFigures,
    Paragraph,
    StatusKey,
    Text,
    plain,
    text,
)
from impact.brief.edition import Edition
from impact.brief.rich import Marked, spans
from impact.brief.sections import sections
from impact.study.tables import Record, span
from impact.words.headlines import case
from impact.words.language import Amount

RULES = ("average", "marginal_gas")
SIGNING = ("commissioner", "assurer", "approver")  # without them a brief stays a draft
ALL_RULES = (*RULES, "frozen")
CHART_HEIGHT = 124.0


@sections.register("answer")
def answer(edition: Edition) -> Iterator[Block]:
    """Yield title, headlines by the sign of their ranges, key figures, two charts, the boundary and its limits."""
    place = edition.fact("place")
    yield Heading(1, text(edition.fact("title")), id="answer")
    yield Grid(
        (
            (
                Heading(
                    2,
                    edition.text(
                        "heading-jobs", country=edition.fact("country_name"), year=edition.fact("headline_year")
                    ),
                    minor=True,
                ),
                Paragraph(jobs_gross(edition)),
                Paragraph(jobs_net(edition)),
            ),
            (
                Heading(2, edition.text("heading-emissions"), minor=True),
                *(Paragraph(emissions(edition, rule)) for rule in RULES),
            ),
        )
    )
    yield KeyFigures(
        tuple(key_figures(edition)),
        legend=StatusKey((("modelled", edition.text(f"status-key{edition.on_condition}")),)),
    )
    yield Grid(((jobs_figure(edition),), (emissions_figure(edition),)))
    yield Callout(
        (
            Heading(2, edition.text("does-not-say-heading"), outline=False, minor=True),
            ItemList(
                (
                    edition.text("does-not-say-cba"),
                    edition.text("does-not-say-credits"),
                    edition.text("does-not-say-announced-path")
                    if edition.conditional
                    else edition.text("does-not-say-announced", announced=announced(edition)),
                    edition.text("does-not-say-place", place=place),
                    *drafts(edition),
                ),
                role="small",
            ),
        )
    )
    yield Paragraph(
        edition.text(
            "boundary",
            first=edition.fact("first_year"),
            last=edition.fact("last_year"),
            table=edition.fact("table_year"),
            draws=edition.words.digits(int(edition.study.row("run", "run")["draws"] or 0)),
        ),
        "note",
    )


def sentence_case(kind: str, amount: Amount, row: Record) -> str:
    """Return the message that the signs of the unrounded limits call for."""
    chosen = case(*span(row))
    ranged = "" if amount.ranged else "no-range-"
    return f"{kind}-{ranged if chosen in ('lower', 'higher') else ''}{chosen}"


def opening(edition: Edition, kind: str) -> str:
    """Return how a sentence on jobs begins: with the condition it holds under, where there is one."""
    path = "announced" if edition.conditional else "modelled"
    return edition.words.say(f"opening-{kind}-{path}", year=edition.fact("headline_year"))


def jobs_gross(edition: Edition) -> Text:
    """Return the gross headline."""
    amount = edition.amount("jobs_gross")
    row = edition.study.row("kpi", "jobs_gross")
    message = "jobs-gross" if amount.ranged else "jobs-gross-no-range"
    if case(*span(row)) == "unchanged":
        message = "jobs-gross-unchanged"
    return edition.text(
        message,
        opening=opening(edition, "gross"),
        c=amount.value,
        range=amount.range,
        d=edition.amount("jobs_direct").value,
        country=edition.fact("country_name"),
        place=edition.fact("place"),
    )


def jobs_net(edition: Edition) -> Text:
    """Return the net headline of the sign of its range."""
    amount = edition.amount("jobs_net")
    message = sentence_case("jobs-net", amount, edition.study.row("kpi", "jobs_net"))
    ends = amount.range
    if message == "jobs-net-lower":
        ends = edition.words.say("range", low=amount.sizes[0], high=amount.sizes[1])
    shown = amount.value if message.endswith(("unsettled", "unchanged")) else amount.size
    return edition.text(message, opening=opening(edition, "net"), c=shown, range=ends)


def emissions(edition: Edition, rule: str) -> Text:
    """Return the emissions headline of one electricity rule."""
    words = edition.words
    amount = edition.amount(f"emissions_{rule}")
    row = edition.study.row("kpi", f"emissions_{rule}")
    message = sentence_case("emissions", amount, row)
    unit = Marked(amount.unit("emissions"))
    ends = words.say("range", low=amount.sizes[0], high=amount.sizes[1]) if amount.ranged else ""
    if message == "emissions-unchanged":
        ends = Marked(f"{amount.range} {unit}") if amount.ranged else amount.range
    lower, higher = amount.ends
    return edition.text(
        message,
        condition=words.say(
            f"condition-{rule.replace('_', '-')}{edition.on_condition}",
            year=edition.fact("target_year"),
            share=words.percent(float(edition.fact("renewable_share"))),
        ),
        first=edition.fact("first_year"),
        last=edition.fact("last_year"),
        c=Marked(f"{amount.size} {unit}"),
        range=ends,
        baseline=words.say("baseline-replaced"),
        direction=words.say("direction-lower" if span(row)[0] < 0 else "direction-higher"),
        lower=end(edition, "lower", lower, amount.rounded.low),
        higher=end(edition, "higher", higher, amount.rounded.high),
        parameter=main_unknown(edition, f"emissions_{rule}"),
    )


def end(edition: Edition, direction: str, size: str, value: Decimal | None) -> str:
    """Return one end of a range that holds zero, such as "3 lower" or "no change"."""
    return edition.words.say(f"end-{direction}", size=size) if value else edition.words.say("end-none")


def main_unknown(edition: Edition, metric: str) -> str:
    """Return the input that moves a key figure most, in words."""
    rows = list(edition.study["drivers"].where(metric=metric))
    if not rows:
        return edition.words.say("no-reason")
    return edition.input_name(str(rows[0]["parameter"]))


def key_figures(edition: Edition) -> Iterator[KeyFigure]:
    """Yield the four figures of the strip: gross and net jobs, emissions by both electricity rules."""
    words = edition.words
    direct = edition.amount("jobs_direct").value
    notes = {
        "jobs_gross": words.say("kpi-jobs-gross-note", direct=direct, year=edition.fact("headline_year")),
        "jobs_net": words.say("kpi-jobs-net-note", year=edition.fact("headline_year")),
    }
    cohort = words.say("kpi-emissions-note", first=edition.fact("first_year"), last=edition.fact("last_year"))
    for key in ("jobs_gross", "jobs_net", *(f"emissions_{rule}" for rule in RULES)):
        amount = edition.amount(key)
        yield KeyFigure(
            value=amount.value,
            unit=plain(spans(amount.unit("jobs" if key.startswith("jobs") else "tonnes"))),
            label=edition.text(f"kpi-{key.replace('_', '-')}", country=edition.fact("country_name")),
            range=words.say("kpi-range", range=amount.range),
            note=notes.get(key, cohort),
            status="modelled",
            cell=f"kpi/{key}/value",
        )


def jobs_figure(edition: Edition) -> Figure:
    """Return the chart of jobs by year with its finding, alt text and sources."""
    words, study = edition.words, edition.study
    totals = list(study["jobs_by_year"].where(channel="total"))
    first, last = totals[0], totals[-1]
    headline = next(row for row in totals if row["year"] == study.facts["headline_year"])

    def said(row: Record) -> Amount:
        return words.amount(*span(row))

    start, end = span(first)[0], span(last)[0]
    trend = "flat" if abs(end - start) < 0.1 * max(start, end) else "up" if end > start else "down"
    channels = {name: edition.amount(f"jobs_{name}").value for name in ("direct", "indirect", "induced")}
    years = {"first": str(first["year"]), "last": str(last["year"]), "country": edition.fact("country_name")}
    return Figure(
        id="figure-jobs",
        label=edition.label("figure"),
        title=edition.text(
            f"jobs-chart-title-{trend}",
            **{"from": said(first).value},
            to=said(last).value,
            path=edition.path_name("central"),
        ),
        subtitle=edition.text("jobs-chart-subtitle", **years),
        drawing=edition.drawing("jobs_by_year", 2, CHART_HEIGHT),
        alt=words.say(
            "jobs-chart-alt", country=years["country"],
            y0=str(first["year"]), v0=said(first).value,
            y1=str(headline["year"]), v1=said(headline).value, r1=said(headline).range,
            y2=str(last["year"]), v2=said(last).value, r2=said(last).range, **channels,
        ),
        source=edition.source_line("output", "jobs"),
    )  # fmt: skip


def emissions_figure(edition: Edition) -> Figure:
    """Return the chart of emissions by electricity rule with its finding, alt text and sources."""
    words = edition.words
    rows = {rule: edition.study.row("kpi", f"emissions_{rule}") for rule in ALL_RULES}
    cases = {case(*span(row)) for row in rows.values()}
    finding = cases.pop() if len(cases) == 1 and cases <= {"lower", "higher"} else "mixed"
    parts = " ".join(
        words.say(
            "emissions-chart-alt-part",
            rule=edition.rule_name(rule),
            value=edition.amount(f"emissions_{rule}").value,
            range=edition.amount(f"emissions_{rule}").range,
        )
        for rule in ALL_RULES
    )
    years = {"first": edition.fact("first_year"), "last": edition.fact("last_year")}
    return Figure(
        id="figure-emissions",
        label=edition.label("figure"),
        title=edition.text(f"emissions-chart-title-{finding}"),
        subtitle=edition.text("emissions-chart-subtitle", **years),
        drawing=edition.drawing("emissions_by_rule", 2, CHART_HEIGHT),
        alt=words.say("emissions-chart-alt", parts=parts, **years),
        source=edition.source_line("replaced", "emissions"),
    )


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
    names = [edition.words.say(f"role-{role}") for role in SIGNING if role in vacant]
    if names:
        yield edition.text("does-not-say-draft", roles=edition.words.either(names))
