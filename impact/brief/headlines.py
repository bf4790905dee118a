"""The headlines: sentences on jobs and emissions that follow from the signs of their unrounded ranges."""

from __future__ import annotations

from decimal import Decimal

from impact.brief.edition import Edition
from impact.brief.leading_sign import leading_sign
from impact.brief.rich import Marked
from impact.document import Text
from impact.study.tables import Record, span
from impact.study.tables.closures import nets, settled
from impact.words.amounts import Amount
from impact.words.headlines import case

RULES = ("average", "marginal_gas")
OTHER_NET = "jobs_net_households"  # the key figure of the other closure


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
    ends = amount.range_of_sizes if message == "jobs-net-lower" else amount.range
    shown = amount.value if message.endswith(("unsettled", "unchanged")) else amount.size
    steps = edition.words.say("net-steps-running-costs" if counts_running_costs(edition) else "net-steps")
    return edition.text(message, opening=opening(edition, "net"), steps=steps, c=shown, range=ends)


def counts_running_costs(edition: Edition) -> bool:
    """Return whether what owners buy instead of fuel moves net jobs in the headline year."""
    if "gross_net" not in edition.study.tables:
        return False
    year = int(edition.fact("headline_year"))
    rows = edition.study["gross_net"].where(quantity="jobs", year=year, step_key="running_costs")
    return any(row["value"] for row in rows)


def other_closure(edition: Edition) -> Text:
    """Return what another closure of the household budget makes of net jobs; nothing where the study has one alone."""
    year = int(edition.fact("headline_year"))
    others = [row for row in nets(edition.study, "jobs", year).values() if row["is_default"] == "no"]
    if not others:
        return ()
    amount = edition.amounts.of(others[0])
    kind = "settled" if settled(edition.study, "jobs", year) else "unsettled"
    lead = leading_sign(edition, OTHER_NET) if kind == "unsettled" else None
    closure = str(others[0]["closure"]).replace("_", "-")
    if lead is None:
        return edition.text(f"closure-{closure}-{kind}", c=amount.value, range=amount.range)
    return edition.text(f"closure-{closure}-{lead.side}", c=amount.value, range=amount.range, share=lead.share)


def emissions(edition: Edition, rule: str) -> Text:
    """Return the emissions headline of one electricity rule."""
    words = edition.words
    amount = edition.amount(f"emissions_{rule}")
    row = edition.study.row("kpi", f"emissions_{rule}")
    message = sentence_case("emissions", amount, row)
    unit = Marked(amount.unit("emissions"))
    ends = amount.range_of_sizes if amount.ranged else ""
    if message == "emissions-unchanged":
        ends = Marked(f"{amount.range} {unit}") if amount.ranged else amount.range
    lower, higher = (end(edition, *each) for each in zip(amount.ends, _limits(amount), strict=True))
    if amount.rounded.skewed:
        higher = words.say("end-skewed", end=higher)
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
        lower=lower,
        higher=higher,
        parameter=main_unknown(edition, f"emissions_{rule}"),
    )


def _limits(amount: Amount) -> tuple[Decimal | None, Decimal | None]:
    return amount.rounded.low, amount.rounded.high


def making(edition: Edition) -> Text:
    """Return what building the cars takes back on the life-cycle boundary; nothing where the study does not hold it."""
    rows = edition.study["emissions_by_year"].where(component="making_cars", gas="co2e", cumulative="cohort")
    row = next((row for row in rows if row["market"] == "all" and row["boundary"] == "life_cycle"), None)
    if row is None:
        return ()
    amount, kind = edition.amounts.of(row), case(*span(row))
    c = Marked(f"{amount.size} {amount.unit('emissions')}")
    return edition.text(
        f"making-{kind}", c=c, range=amount.range_of_sizes if kind in ("higher", "lower") else amount.range
    )


def end(edition: Edition, size: str, value: Decimal | None) -> str:
    """Return one end of a range in words, such as "3 lower" or "no change"."""
    if not value:
        return edition.words.say("end-none")
    return edition.words.say(f"end-{'lower' if value < 0 else 'higher'}", size=size)


def main_unknown(edition: Edition, metric: str) -> str:
    """Return the input that moves a key figure most, in words."""
    rows = list(edition.study["drivers"].where(metric=metric))
    if not rows:
        return edition.words.say("no-reason")
    return edition.input_name(str(rows[0]["parameter"]))
