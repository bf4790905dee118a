"""From gross to net: what gives way, what the plant's turnover buys, and who pays."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Figure, Heading, Paragraph, Text
from impact.brief.edition import Edition
from impact.brief.figures import figure, said
from impact.brief.sections import sections
from impact.study.tables import Record, span
from impact.words.headlines import case

MOSTLY = 0.9  # above this share of the gross effect most of it is additional
HEIGHT = 150.0
PURCHASES_HEIGHT = 90.0


@sections.register("net")
def net(edition: Edition) -> Iterator[Block]:
    """Yield what remains of the gross effect, step by step, and what the turnover buys."""
    yield Heading(2, finding(edition), id="net")
    yield Paragraph(additional(edition))
    yield waterfall(edition)
    if _has_turnover(edition):
        yield purchases(edition)
    yield from not_estimated(edition)


def finding(edition: Edition) -> Text:
    """Return the net effect on jobs by the sign of its range."""
    amount = edition.amount("jobs_net")
    chosen = case(*span(edition.study.row("kpi", "jobs_net")))
    shown = amount.size if chosen == "lower" else amount.value
    return edition.finding(
        f"net-finding-{chosen}", year=edition.fact("headline_year"), net=shown, gross=edition.amount("jobs_gross").value
    )


def additional(edition: Edition) -> Text:
    """Return how much of the gross effect is additional, and what each car replaces."""
    gross, net_jobs = (span(edition.study.row("kpi", key))[0] for key in ("jobs_gross", "jobs_net"))
    share = net_jobs / gross if gross else 0.0
    kind = "most" if share >= MOSTLY else "part" if share > 0 else "none"
    return edition.text(
        f"net-additional-{kind}",
        share=edition.words.percent(1 - share),
        lost=edition.amount("jobs_replaced").size,
        year=edition.fact("headline_year"),
        cite=edition.cite_topics("replaced"),
    )


def steps(edition: Edition, quantity: str = "jobs") -> list[Record]:
    """Return the steps from gross to net of the closure used in the headline year, in their order."""
    rows = edition.study["gross_net"].where(quantity=quantity, year=int(edition.fact("headline_year")))
    kept = [row for row in rows if row["is_default"] in ("na", "yes")]
    return sorted(kept, key=lambda row: int(str(row["order"])))


def waterfall(edition: Edition) -> Figure:
    """Return the way from gross to net jobs as a figure."""
    words = edition.words
    parts = []
    for row in steps(edition):
        amount = said(edition, row)
        message = "step-alt" if amount.ranged else "step-alt-exact"
        name = words.say(f"step-{str(row['step_key']).replace('_', '-')}")
        value = amount.value if amount.ranged else words.digits(span(row)[0])
        parts.append(words.say(message, name=name, value=value, range=amount.range))
    year = edition.fact("headline_year")
    return figure(
        edition,
        "gross_to_net",
        title=edition.text("waterfall-title", year=year, lost=edition.amount("jobs_replaced").size),
        subtitle=edition.text("waterfall-subtitle", country=edition.fact("country_name"), year=year),
        alt=words.say("waterfall-alt", year=year, parts=" ".join(parts)),
        source=edition.source_line("jobs", "lost", "replaced"),
        width="full",
        height=HEIGHT,
    )


def _has_turnover(edition: Edition) -> bool:
    """Return whether there is turnover in the first year and in that of the headline, to take shares of."""
    years = {int(edition.fact("first_year")), int(edition.fact("headline_year"))}
    rows = [row for year in years for row in edition.study["turnover_by_year"].where(year=year)]
    return len(rows) == len(years) and all(span(row)[0] > 0 for row in rows)


def purchases(edition: Edition) -> Figure:
    """Return what the turnover buys by origin as a figure."""
    words, year = edition.words, int(edition.fact("headline_year"))
    turnover = span(next(edition.study["turnover_by_year"].where(year=year)))[0]
    shares = {
        origin: bought(edition, origin, year) / turnover if turnover else 0.0
        for origin in ("import", "national", "wages", "tax")
    }
    parts = words.both(
        [
            words.say("purchases-alt-part", name=words.say(f"origin-{origin}"), share=words.percent(share))
            for origin, share in shares.items()
        ]
    )
    return figure(
        edition,
        "purchases_by_origin",
        title=edition.text("purchases-title", share=words.percent(shares["import"]), year=str(year)),
        subtitle=edition.text("purchases-subtitle", year=str(year)),
        alt=words.say("purchases-alt", year=str(year), parts=parts),
        source=edition.source_line("turnover", "cost_column", "purchases"),
        width="full",
        height=PURCHASES_HEIGHT,
    )


def bought(edition: Edition, origin: str, year: int) -> float:
    """Return what is bought from an origin in a year, its parts by sector not counted twice."""
    rows = list(edition.study["purchases"].where(origin=origin, year=year))
    totals = [row for row in rows if row["sector"] == "total"] or rows
    return sum(span(row)[0] for row in totals)


def not_estimated(edition: Edition) -> Iterator[Block]:
    """Yield what a reader looks for on this page and the study does not hold, with the reason."""
    if reason := edition.reason("public_money"):
        yield Paragraph(edition.text("public-money-not-estimated", reason=reason), "small")
