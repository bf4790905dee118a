"""Scenarios side by side: what each assumes, and what comes out on the same draws."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.figures import figure
from impact.brief.joint import in_one_clause
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.charts.names import scenario_names
from impact.document import Block, Cell, Column, Figure, Paragraph, Row, Span, Table, text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.words.inputs import slug

TABLE = "scenarios"
HEIGHT = 120.0  # at least: rows make the figure taller
THOUSAND, MILLION = 1e3, 1e6
METRICS = {  # with the unit they are printed in
    "jobs_gross": THOUSAND, "jobs_net": THOUSAND, "emissions_average": MILLION, "emissions_marginal_gas": MILLION,
}  # fmt: skip


@sections.register("scenarios")
def scenarios(edition: Edition) -> Iterator[Block]:
    """Yield figure and table; nothing where the scenario names no other; why not, where the study was made without."""
    if TABLE not in edition.study.tables:
        yield Paragraph(edition.text("scenarios-not-made"), "small")
    elif side_by_side(edition):
        yield scenario_figure(edition, HEIGHT)
        yield scenario_table(edition)


def side_by_side(edition: Edition) -> bool:
    """Return whether the study holds other scenarios beside its own."""
    return TABLE in edition.study.tables and len(_by_scenario(edition)) > 1


def _by_scenario(edition: Edition) -> dict[str, dict[str, Record]]:
    """Return the rows of each scenario by key figure, the study's own first."""
    found: dict[str, dict[str, Record]] = {}
    for row in edition.study[TABLE].where(compared_with=DOES_NOT_APPLY):
        found.setdefault(str(row["scenario_key"]), {})[str(row["metric"])] = row
    return found


def _years(edition: Edition) -> dict[str, str]:
    names = ("headline_year", "first_year", "last_year")
    return dict(zip(("year", "first", "last"), map(edition.fact, names), strict=True))


def scenario_figure(edition: Edition, height: float) -> Figure:
    """Return net jobs and emissions of each scenario as a figure."""
    shown = [metric for metric in METRICS if metric != "jobs_gross"]
    return figure(
        edition,
        TABLE,
        width="full",
        height=height,
        said={"joint": in_one_clause(edition, shown)},
        metrics=" ".join(shown),
    )


def scenario_table(edition: Edition) -> Table:
    """Return what each scenario assumes, and its key figures with their ranges."""
    words, found = edition.words, _by_scenario(edition)
    names = scenario_names(edition.study, words)
    columns = (
        Column(words.say("column-scenario"), 0.40, row_header=True),
        *(
            Column(words.say(f"column-scenario-{metric.replace('_', '-')}"), share, "right")
            for metric, share in zip(METRICS, (0.135, 0.13, 0.165, 0.17), strict=True)
        ),
    )

    def cell(row: Record, unit: float) -> Cell:
        return Cell(text(edition.amounts.of(row, unit).ranged_value), cell=f"{TABLE}/{row['id']}/value")

    def assumes(key: str, row: Record) -> str:
        if key == edition.study.name:
            return words.say("scenario-own-assumes")
        message = f"scenario-{slug(key)}-assumes"
        if words.has(message):
            return words.say(message)
        return "" if row["subtitle"] == DOES_NOT_APPLY else str(row["subtitle"])

    rows = tuple(
        Row(
            (
                Cell(text(Span(names[key], strong=True), "  ", assumes(key, rows["jobs_net"]))),
                *(cell(rows[metric], unit) for metric, unit in METRICS.items()),
            )
        )
        for key, rows in found.items()
    )
    low, high = (end(found, key=lambda key: span(found[key]["jobs_net"])[0]) for end in (min, max))
    return Table(
        id="table-scenarios",
        label=edition.label("table"),
        title=edition.text(
            "scenarios-table-title",
            first=names[low],
            low=printed(edition, found[low]["jobs_net"], "value"),
            last=names[high],
            high=printed(edition, found[high]["jobs_net"], "value"),
        ),
        subtitle=edition.text("scenarios-table-subtitle", **_years(edition)),
        columns=columns,
        rows=rows,
        dense=True,
        note=edition.text("scenarios-note"),
    )
