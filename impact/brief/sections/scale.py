"""What a larger project adds: the net effect at each scale, in both closures of the household budget."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.figures import figure, said
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Figure, Paragraph, Text
from impact.study.tables import Record, span

METRICS = ("jobs_net", "jobs_net_households")
HEIGHT = 74.0


@sections.section("scale")
def scale(edition: Edition) -> Iterator[Block]:
    """Yield the chart of net jobs by scale and what it says; nothing where the project has one scale alone."""
    if "net_by_scale" not in edition.study.tables:
        return
    yield chart(edition)
    if words := adds(edition):
        yield Paragraph(words)


def by_scale(edition: Edition, metric: str) -> list[Record]:
    """Return the rows of a key figure, the smallest scale first."""
    return sorted(edition.study["net_by_scale"].where(metric=metric), key=lambda row: float(str(row["scale"])))


def chart(edition: Edition) -> Figure:
    """Return net jobs by scale as a figure; its title says what both closures do as the scale grows."""
    words, year = edition.words, edition.fact("headline_year")
    found = {metric: by_scale(edition, metric) for metric in METRICS}
    parts = []
    for metric, rows in found.items():
        of_scale = [
            words.say("scale-alt-part", scale=str(row["scale"]), value=said(edition, row).ranged_value) for row in rows
        ]
        parts.append(words.say("scale-alt-metric", metric=words.say(_name(metric)), parts=", ".join(of_scale)))
    trend = "-".join("up" if _change(rows) > 0 else "down" for rows in found.values())
    return figure(
        edition,
        "net_by_scale",
        title=edition.text(f"scale-title-{trend}", year=year),
        subtitle=edition.text("scale-subtitle", country=edition.fact("country_name"), year=year),
        alt=words.say("scale-alt", year=year, parts=" ".join(parts)),
        source=edition.source_line("jobs", "lost", "replaced", "households"),
        width="full",
        height=HEIGHT,
    )


def adds(edition: Edition) -> Text:
    """Return net jobs of the smallest and the largest scale, in both closures; nothing for fewer than three scales."""
    rows = by_scale(edition, METRICS[0])
    if len(rows) < 3:
        return ()
    filled = {}
    for name, metric in zip(("one", "other"), METRICS, strict=True):
        of_metric = by_scale(edition, metric)
        filled[f"{name}_small"] = Marked(said(edition, of_metric[0]).value)
        filled[f"{name}_large"] = Marked(said(edition, of_metric[-1]).value)
    return edition.text(
        "scale-adds", small=str(rows[0]["scale"]), large=str(rows[-1]["scale"]), year=edition.fact("headline_year"),
        **filled,
    )  # fmt: skip


def _change(rows: list[Record]) -> float:
    return span(rows[-1])[0] - span(rows[0])[0]


def _name(metric: str) -> str:
    return f"chart-closure-{metric.replace('_', '-')}"
