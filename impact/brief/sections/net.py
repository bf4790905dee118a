"""From gross to net: what gives way, what the plant's turnover buys, and who pays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from impact.brief.edition import Edition
from impact.brief.figures import figure, said
from impact.brief.notes import because
from impact.brief.rich import Marked, joined, shielded
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, printed, year_table
from impact.document import Block, Figure, Grid, Heading, Paragraph, Table, Text, text
from impact.study.tables import Record, span
from impact.study.tables.closures import nets, settled
from impact.words.headlines import case
from impact.words.rounding import add_up

MOSTLY = 0.9  # above this share of the gross effect most of it is additional
HEIGHT = 100.0
PURCHASES_HEIGHT = 120.0
FISCAL_YEARS = 4
CLOSURE = "car_for_car"  # the one that headlines stand on
NOTES = ("public_outlays", "fee_by_engine", "revenue_by_level", "royalties")
BILLION, TRILLION = 1e3, 1e6  # of a table in millions


@sections.register("net")
def net(edition: Edition) -> Iterator[Block]:
    """Yield what remains of the gross effect, step by step, and what the turnover buys."""
    yield Heading(2, finding(edition), id="net")
    yield Paragraph(additional(edition))
    yield waterfall(edition)
    beside: list[Block] = [purchases(edition)] if _has_turnover(edition) else []
    money = [public_money(edition)] if "fiscal" in edition.study.tables else []
    if money and (
        said := joined([regime(edition), net_tax(edition), reliefs(edition), per_job(edition), public_cost(edition)])
    ):
        beside.append(Paragraph(said, "small"))
    if beside and money:
        yield Grid((tuple(beside), tuple(money)))
    else:
        yield from beside
        yield from money


def finding(edition: Edition) -> Text:
    """Return the net effect on jobs by the sign of its range."""
    if not settled(edition.study, "jobs", int(edition.fact("headline_year"))):
        return edition.finding("net-finding-closures", year=edition.fact("headline_year"))
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
        parts.append(words.say(message, name=name, value=amount.value, range=amount.range))
    year = edition.fact("headline_year")
    return figure(
        edition,
        "gross_to_net",
        title=edition.text("waterfall-title", year=year, lost=edition.amount("jobs_replaced").size),
        subtitle=text(
            edition.text("waterfall-subtitle", country=edition.fact("country_name"), year=year),
            () if _adds_up(edition) else edition.text("and-rounded"),
        ),
        alt=words.say("waterfall-alt", year=year, parts=" ".join(parts)),
        source=edition.source_line("jobs", "lost", "replaced"),
        width="full",
        height=HEIGHT,
    )


def _adds_up(edition: Edition) -> bool:
    """Return whether the printed steps of every closure that is drawn make the printed net effect."""
    year = int(edition.fact("headline_year"))
    ways: dict[str, dict[str, Decimal]] = {}
    for row in edition.study["gross_net"].where(quantity="jobs", year=year):
        found = ways.setdefault(str(row["closure"]), {})
        found[str(row["step_key"])] = edition.amounts.of(row).rounded.central
    return all(add_up((found[step] for step in found if step != "net"), found["net"]) for found in ways.values())


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
        width="half",
        height=PURCHASES_HEIGHT,
    )


def bought(edition: Edition, origin: str, year: int) -> float:
    """Return what is bought from an origin in a year, its parts by sector not counted twice."""
    rows = list(edition.study["purchases"].where(origin=origin, year=year))
    totals = [row for row in rows if row["sector"] == "total"] or rows
    return sum(span(row)[0] for row in totals)


def public_money(edition: Edition) -> Table:
    """Return taxes, reliefs and what is lost with the cars that give way, by year; value added tax apart."""
    study, words = edition.study, edition.words
    table = list(study["fiscal"].rows)
    headline = int(edition.fact("headline_year"))
    years = chosen_years(
        sorted({int(row["year"]) for row in table if isinstance(row["year"], int) and row["kind"] == "revenue"}),
        headline,
        *_largest_relief(edition),
        most=FISCAL_YEARS,
    )

    lines = _money_lines(edition)
    of_year = headline if headline in years else years[-1]
    revenue = next(row for row in study["fiscal"].where(item_key="total", kind="revenue", year=of_year))
    change = nets(study, "tax", of_year).get(CLOSURE)
    return year_table(
        edition,
        "fiscal",
        lines,
        years,
        title=edition.text(
            "fiscal-title" if change is None else f"fiscal-title-{case(*span(change))}",
            value=printed(edition, revenue, "value", TRILLION),
            net="" if change is None else printed(edition, change, "value", TRILLION),
            year=str(of_year),
            currency=edition.fact("currency"),
        ),
        subtitle=edition.text("fiscal-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year")),
        first=words.say("column-fiscal"),
        source=edition.source_line("public_money", "taxes", "not_collected", "fee", "duty"),
        scale=BILLION,
        width=0.53,
    )


def _money_lines(edition: Edition) -> list[Line]:
    """Return revenue and its total, what is lost with the part of it that is not collected, the net effect, and VAT.

    What is not collected from imports that give way is part of what is lost with the cars that give way: it stands
    under that line as a part of it, and no total is struck over it.
    """
    words, rows = edition.words, edition.study["fiscal"].rows
    items = dict.fromkeys((str(row["item_key"]), str(row["kind"])) for row in rows)
    lost = net_lines(edition, "tax", ("replaced_cars",), only=CLOSURE)
    use = net_lines(edition, "tax", ("running_costs",), only=CLOSURE)

    def line(item: str, kind: str) -> Line:
        found = {int(row["year"] or 0): row for row in edition.study["fiscal"].where(item_key=item, kind=kind)}
        name = words.say(f"fiscal-{item}-{kind}".replace("_", "-"))
        if kind == "relief" and lost:
            name = words.say("fiscal-of-lost") if item == "total" else words.say("line-part", name=name)
        return Line(text(name), found.get)

    def of(kind: str, *, total: bool) -> list[Line]:
        own = [item for item, its in items if its == kind and item != "cost_per_net_job"]
        return [line(item, kind) for item in own if (item == "total") == total]

    parts = of("revenue", total=False)
    revenue = [replace(each, role="total", parts=tuple(range(len(parts)))) for each in of("revenue", total=True)]
    gross, behind = len(parts), len(parts) + len(revenue)  # places of what the net effect is made of
    reliefs = (*of("relief", total=True), *of("relief", total=False))
    owners = behind + len(lost) + len(reliefs)
    made_of = (gross, behind, *((owners,) if use else ())) if lost and revenue else ()
    net = [replace(each, parts=made_of) for each in net_lines(edition, "tax", ("net",), only=CLOSURE)]
    apart = (*of("residual", total=False), *of("shown", total=False))
    return [*parts, *revenue, *lost, *reliefs, *use, *net, *apart]


def per_job(edition: Edition) -> Text:
    """Return what is not collected for each net job, in the first and last year of the relief, or why that is open."""
    rows = list(edition.study["fiscal"].where(item_key="cost_per_net_job"))
    known = [row for row in rows if row["value"] is not None]
    if not rows:
        return ()
    if not known:
        return edition.text("cost-per-job-undefined", reason=edition.reason(f"fiscal/{rows[0]['id']}/value"))
    words = edition.words
    ends = [known[0], *([known[-1]] if len(known) > 1 else [])]
    parts = [
        words.say("cost-per-job-part", value=edition.amounts.of(row, 1.0).ranged_value, year=str(row["year"]))
        for row in ends
    ]
    return edition.text("cost-per-job", parts=words.both(parts), currency=edition.fact("currency"))


def _largest_relief(edition: Edition) -> list[int]:
    """Return the year in which most is not collected, if any is."""
    rows = [row for row in edition.study["fiscal"].where(item_key="total", kind="relief") if row["value"]]
    return [max((span(row)[0], int(row["year"] or 0)) for row in rows)[1]] if rows else []


def reliefs(edition: Edition) -> Text:
    """Return the years in which more is not collected than is paid, and both over these years, central run."""
    table = edition.study["fiscal"]
    paid, spared = (
        {int(row["year"] or 0): span(row)[0] for row in table.where(item_key="total", kind=kind)}
        for kind in ("revenue", "relief")
    )
    years = [year for year in sorted(spared) if spared[year] > paid.get(year, 0.0)]
    if not years:
        return ()
    unit = str(next(table.where(item_key="total", kind="relief"))["unit"])
    return edition.text(
        "reliefs-exceed" if len(years) == years[-1] - years[0] + 1 > 1 else "reliefs-exceed-some",
        first=str(years[0]), last=str(years[-1]), count=len(years), currency=edition.fact("currency"),
        relief=_trillion(edition, unit, sum(spared[year] for year in years)),
        revenue=_trillion(edition, unit, sum(paid.get(year, 0.0) for year in years)),
    )  # fmt: skip


def _trillion(edition: Edition, unit: str, value: float) -> str:
    """Return a sum over years of the central run."""
    return edition.amounts.number(unit, value, per=TRILLION).value


def net_tax(edition: Edition) -> Text:
    """Return public revenue after what is lost with the cars that give way, by the sign of its range."""
    return trillions(edition, "tax", "net-tax")


def trillions(edition: Edition, quantity: str, message: str) -> Text:
    """Return the net effect on a sum of money in the headline year, in trillions; nothing where there is none."""
    year = int(edition.fact("headline_year"))
    row = nets(edition.study, quantity, year).get(CLOSURE)
    if row is None:
        return ()
    amount = edition.amounts.of(row, TRILLION)
    return edition.text(
        f"{message}-{case(*span(row))}",
        value=amount.value,
        range=amount.range,
        year=str(year),
        currency=edition.fact("currency"),
    )


def local_parts(edition: Edition) -> Text:
    """Return what the plant buys of domestic goods in dollars, in the base year and in that of the headline."""
    table = edition.study["checks"]
    years = [int(edition.fact("base_year")), int(edition.fact("headline_year"))]
    rows = [next(table.where(check_key="local_parts", year=year), None) for year in dict.fromkeys(years)]
    parts = [
        edition.words.say("local-parts-part", value=edition.amounts.of(row, 1.0).ranged_value, year=str(row["year"]))
        for row in rows
        if row is not None and row["value"] is not None
    ]
    return (
        edition.text("local-parts", parts=edition.words.both(parts), year=edition.fact("price_year")) if parts else ()
    )


def regime(edition: Edition) -> Text:
    """Return the law on fees and duties that the estimate rests on; nothing where the kind of project has none."""
    facts = edition.study.facts
    if "regime_says" not in facts:
        return ()
    return edition.text("regime", label=str(facts["regime_label"]), says=str(facts["regime_says"]))


def public_cost(edition: Edition) -> Text:
    """Return public money put into the project, and what is not known of it."""
    table, words = edition.study["fiscal"], edition.words
    known, unknown = [], []
    for row in table.where(kind="public_cost"):
        name = words.say(f"public-cost-{str(row['item_key']).replace('_', '-')}")
        if row["value"] is None:
            reason = edition.reason(f"fiscal/{row['id']}/value")
            unknown.append(words.say("public-cost-unknown", name=name, reason=shielded(reason)))
        else:
            value = printed(edition, row, "value", BILLION)
            known.append(
                words.say(
                    "public-cost-part", name=name, value=value, currency=edition.fact("currency"), year=str(row["year"])
                )
            )
    parts = [edition.text("public-cost", parts=Marked("; ".join(known)))] if known else []
    parts += [edition.text("public-cost-gaps", parts=Marked("; ".join(unknown)))] if unknown else []
    return joined(parts)


def public_money_words(edition: Edition) -> Text:
    """Return what a reader looks for beside public money and the study does not hold, with the reason."""
    parts: list[Text] = []
    if reason := edition.reason("public_money"):
        parts.append(edition.text("public-money-not-estimated", reason=reason))
    elif missing := [part for key in NOTES if (part := because(edition, key))]:
        parts.append(edition.text("money-missing", what=Marked("; ".join(missing))))
    return joined(parts)
