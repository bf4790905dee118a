"""Figures of the brief: each chart with its finding as title, measure, sources and text alternative."""

from __future__ import annotations

from typing import Literal

from impact.brief.edition import Edition
from impact.brief.headlines import RULES
from impact.document import Figure, Text
from impact.study.tables import Record, span
from impact.study.tables.jobs import counted
from impact.words.amounts import Amount
from impact.words.headlines import case

CHANNELS = ("direct", "indirect", "induced")
ALL_RULES = (*RULES, "frozen")
HALF_HEIGHT, FULL_HEIGHT = 124.0, 150.0
STEADY = 0.1  # a change of less than a tenth is no trend
Width = Literal["half", "full"]


def figure(
    edition: Edition, chart: str, *, title: Text, subtitle: Text, alt: str, source: Text, width: Width, height: float
) -> Figure:
    """Return a numbered figure of a registered chart."""
    return Figure(
        id=f"figure-{chart.replace('_', '-')}",
        label=edition.label("figure"),
        title=title,
        subtitle=subtitle,
        chart=edition.chart(chart, 2 if width == "half" else 1, height),
        alt=alt,
        source=source,
    )


def said(edition: Edition, row: Record) -> Amount:
    """Return a result with its range, rounded."""
    return edition.amounts.of(row)


def trend(first: Record, last: Record) -> str:
    """Return whether a series goes up, down or stays flat."""
    start, end = span(first)[0], span(last)[0]
    if abs(end - start) < STEADY * max(abs(start), abs(end)):
        return "flat"
    return "up" if end > start else "down"


def output_figure(edition: Edition, width: Width, height: float) -> Figure:
    """Return cars built by year: reported, estimated and announced beside each other."""
    words, study = edition.words, edition.study
    path = edition.fact("central_path")
    reported = {row["year"]: row for row in study["output_by_year"].where(path="reported")}
    known = [row for row in study["output_by_year"].where(path=path) if row["value"] is not None]
    rows = [reported.get(row["year"], row) for row in known]  # what was counted is printed as it was counted
    first, last = rows[0], rows[-1]
    announced = [row for row in study["output_by_year"].where(status="announced") if row["path"] != path]
    filled = {
        "y0": str(first["year"]), "v0": said(edition, first).value, "y1": str(last["year"]),
        "v1": said(edition, last).value, "r1": said(edition, last).range, "path": edition.path_name("central"),
    }  # fmt: skip
    alt = words.say("output-chart-alt", **filled)
    if announced:
        promised = {"value": words.digits(span(announced[-1])[0]), "year": str(announced[-1]["year"])}
        alt = f"{alt} {words.say('output-chart-alt-announced', **promised)}"
    return figure(
        edition,
        "output_by_year",
        title=edition.text(f"output-chart-title-{trend(first, last)}", **filled),
        subtitle=edition.text("output-chart-subtitle", first=filled["y0"], last=filled["y1"]),
        alt=alt,
        source=edition.source_line("output"),
        width=width,
        height=height,
    )


def jobs_totals(edition: Edition) -> list[Record]:
    """Return gross jobs of all channels by year of operation."""
    return list(counted(edition.study["jobs_by_year"], channel="total"))


def jobs_title(edition: Edition) -> Text:
    """Return how gross jobs develop, as a finding."""
    totals = jobs_totals(edition)
    first, last = totals[0], totals[-1]
    return edition.text(
        f"jobs-chart-title-{trend(first, last)}",
        **{"from": said(edition, first).value},
        to=said(edition, last).value,
        path=edition.path_name("central"),
    )


def largest_channel(edition: Edition) -> Text:
    """Return which channel holds most jobs in the headline year, as a finding."""
    channel = max(CHANNELS, key=lambda name: span(edition.study.row("kpi", f"jobs_{name}"))[0])
    return edition.text(
        f"jobs-largest-{channel}",
        year=edition.fact("headline_year"),
        part=edition.amount(f"jobs_{channel}").value,
        total=edition.amount("jobs_gross").value,
    )


def jobs_figure(edition: Edition, title: Text, width: Width = "half", height: float = HALF_HEIGHT) -> Figure:
    """Return the chart of jobs by year under a finding."""
    totals = jobs_totals(edition)
    first, last = totals[0], totals[-1]
    headline = next(row for row in totals if row["year"] == edition.study.facts["headline_year"])
    channels = {name: edition.amount(f"jobs_{name}").value for name in CHANNELS}
    years = {"first": str(first["year"]), "last": str(last["year"]), "country": edition.fact("country_name")}
    shown = [(row, said(edition, row)) for row in (first, headline, last)]
    return figure(
        edition,
        "jobs_by_year",
        title=title,
        subtitle=edition.text("jobs-chart-subtitle", **years),
        alt=edition.words.say(
            "jobs-chart-alt",
            country=years["country"],
            **{f"y{place}": str(row["year"]) for place, (row, _) in enumerate(shown)},
            **{f"v{place}": amount.value for place, (_, amount) in enumerate(shown)},
            **{f"r{place}": amount.range for place, (_, amount) in enumerate(shown)},
            **channels,
        ),
        source=edition.source_line("output", "jobs"),
        width=width,
        height=height,
    )


def emissions_figure(edition: Edition, width: Width = "half", height: float = HALF_HEIGHT) -> Figure:
    """Return the chart of emissions by electricity rule."""
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
    return figure(
        edition,
        "emissions_by_rule",
        title=edition.text(f"emissions-chart-title-{finding}"),
        subtitle=edition.text("emissions-chart-subtitle", **years),
        alt=words.say("emissions-chart-alt", parts=parts, **years),
        source=edition.source_line("replaced", "emissions"),
        width=width,
        height=height,
    )
