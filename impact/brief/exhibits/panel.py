"""What the mandatory panel holds for every kind of project, item by item; each value comes from the study.

A kind adds items of its own in its module `panel`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined
from impact.brief.exhibits.assumptions import factors_of, format_input, list_source_numbers
from impact.brief.text.answers import list_questions
from impact.brief.text.issuer import AbsentError, changes, holder, listed, not_assigned, statement
from impact.core.registry import KINDS, Registry
from impact.core.text import capitalise_first, small_first
from impact.document import Text, text
from impact.language.input_names import slug
from impact.language.names import language_name, name_of_key
from impact.language.verdicts import failed, name_in_years, unsettled
from impact.scenario.schema import MAY_LACK
from impact.study.tables import DOES_NOT_APPLY, Record

SHORT_HASH = 12
FALL_BACK = "fall_back_index.ratio"  # of prices without an index over the index that stands in for theirs
GWP = re.compile(r"CO2e_(\w+)")


@dataclass(frozen=True)
class PanelItem:
    """One line of the panel: the id of its label's message is `panel-KEY`."""

    key: str
    value: Callable[[BriefContext], Text]


panels: Registry[tuple[PanelItem, ...]] = Registry(KINDS, "panel", module="panel")


def role(name: str) -> Callable[[BriefContext], Text]:
    """Return what prints who holds a role, or why nobody does."""

    def value(context: BriefContext) -> Text:
        held = holder(context, name)
        return not_assigned(context, held.reason) if held.vacant else text(held.name)

    return value


def stated(key: str) -> Callable[[BriefContext], Text]:
    """Return what prints a statement of the scenario."""
    return lambda context: statement(context, key)


def contact(context: BriefContext) -> Text:
    """Return whom to ask: as the scenario states it, else as the house does that issues the document."""
    try:
        return statement(context, "contact")
    except AbsentError:
        if not context.brand.contact:
            raise
        return text(context.brand.contact)


def print_message(key: str) -> Callable[[BriefContext], Text]:
    """Return what prints words that hold for every study."""
    return lambda context: context.text(f"panel-{key}-text")


def question(context: BriefContext) -> Text:
    """Return the questions of page 1."""
    if not context.fact("question"):
        raise AbsentError("question: ask it in one sentence.")
    return joined([asked_for for asked_for, _ in list_questions(context)])


def place(context: BriefContext) -> Text:
    """Return place and country, once where the place is the country."""
    return text(", ".join(dict.fromkeys((context.fact("place"), context.fact("country_name")))))


def years(context: BriefContext) -> Text:
    """Return the years of production, of the headline and of the last observation."""
    names = ("first_year", "last_year", "headline_year", "base_year")
    return context.text("panel-years-text", **{name.replace("_year", ""): context.fact(name) for name in names})


def measure(context: BriefContext) -> Text:
    """Return what one job is; full-time equivalents are not estimated, with the reason."""
    reason = next((str(row["reason"]) for row in context.study["notes"].where(id="employment_fte")), "")
    if not reason and context.study.row("run", "run")["stage"] not in MAY_LACK:
        raise AbsentError("not_estimated.employment_fte: say why full-time equivalents are not estimated.")
    reason = reason or context.words.say("not-given-yet")
    # Jobs where there are any.
    known = sorted(context.study["key_figures"].rows, key=lambda row: row["id"] != "jobs_gross")
    kind = next(measure for row in known if (measure := str(row["measure"])) != DOES_NOT_APPLY)
    if not context.has_table:
        kind = "proxy" if context.fact("proxy_jobs") == "yes" else "no_table"
    return text(
        context.text(f"panel-measure-{kind}", year=context.fact("table_year")), " ",
        context.text("panel-fte", reason=reason),
    )  # fmt: skip


def money(context: BriefContext) -> Text:
    """Return currency, price year and how other years are brought to it."""
    filled = {name: context.fact(name) for name in ("currency", "price_year", "table_year")}
    price = context.text("panel-money-text", currency=filled["currency"], year=filled["price_year"])
    if not (context.has_table or context.by_proxy) or filled["price_year"] == filled["table_year"]:
        return price
    if context.fact("proxy_jobs") == "no" and context.by_proxy:  # value added per unit of money has no price
        return price
    indices = factors_of(context, "price_index")
    if not indices:
        raise AbsentError("assumptions/price_index: the model read no price index. Run the scenario again.")
    said = context.text("panel-deflator", year=filled["table_year"], sources=list_source_numbers(context, indices))
    if not (ratio := [row for row in context.study["assumptions"].rows if row["id"] == FALL_BACK]):
        return text(price, " ", said)
    stands_in = context.text(
        "panel-fall-back-index", year=filled["table_year"], ratio=format_input(context, ratio[0]),
        sources=list_source_numbers(context, indices),
    )  # fmt: skip
    return text(price, " ", stands_in)


def exchange(context: BriefContext) -> Text:
    """Return rate, date and source of every exchange rate that was read."""
    rates = factors_of(context, "exchange_rate")
    if not rates:
        return context.text("panel-exchange-none", currency=context.fact("currency"))
    return text(" ".join(_rate(context, row) for row in rates))


def _rate(context: BriefContext, row: Record) -> str:
    own, _, other = str(row["unit"]).partition("/")
    value = row["value"]
    return context.words.say(
        "panel-exchange-text",
        rate=context.words.digits(value) if isinstance(value, int | float) else "",
        own=own.partition("_")[0], other=other.partition("_")[0], period=str(row["made_on"]),
        source=list_source_numbers(context, [row]),
    )  # fmt: skip


def gwp(context: BriefContext) -> Text:
    """Return the set of warming potentials, as the units of the results name it."""
    sets = {found[1] for row in context.study["key_figures"].rows if (found := GWP.search(str(row["unit"])))}
    return text(", ".join(context.words.say("panel-gwp-text", set=name) for name in sorted(sets)))


def ranges(context: BriefContext) -> Text:
    """Return what low and high mean."""
    draws = context.study.row("run", "run")["draws"]
    if not draws:
        return context.text("panel-range-none")
    said = context.text("panel-range-text", draws=context.words.digits(int(draws)))
    if not (names := open_digits(context)):
        return said
    return text(said, " ", context.text("panel-range-unsettled", figures=Marked("; ".join(names))))


def ranges_in_short(context: BriefContext) -> Text:
    """Return what low and high mean, and for how many figures more model runs could move an end."""
    draws = context.study.row("run", "run")["draws"]
    if not draws or not (names := open_digits(context)):
        return ranges(context)
    said = context.text("panel-range-text", draws=context.words.digits(int(draws)))
    return text(said, " ", context.text("panel-range-unsettled-count", count=len(names)))


def open_digits(context: BriefContext) -> list[str]:
    """Return the key figures of which more model runs could move a printed end."""
    leading = [key for key in context.declared.listed if key in context.declared.ranking]
    return [context.figure_name(key) for key in unsettled(context.study, context.words) if key in leading]


def unquantified(context: BriefContext) -> Text:
    """Return effects without a figure."""
    return text(" ".join(listed(context, "unquantified")))


def adverse(context: BriefContext) -> Text:
    """Return findings that speak against the project or the estimate: those stated, then checks that failed."""
    return text(" ".join(findings_against(context)))


def findings_against(context: BriefContext) -> list[str]:
    """Return each finding that speaks against the project or the estimate; the checks that failed are one.

    Raises:
        AbsentError: the scenario states none.
    """
    parts: list[str] = listed(context, "adverse")
    if rows := failed(context.study):
        names = [name_in_years(context.words, found) for found in rows.values()]
        parts.append(context.words.say("panel-outside", checks="; ".join(names)))
    return parts


def sources(context: BriefContext) -> Text:
    """Return where sources, vintages and access dates stand."""
    read = sorted({str(row["accessed"]) for row in context.citations.sources})
    if not read:
        raise AbsentError("sources: the study rests on no source. Name them in claims and assumptions.")
    accessed = context.words.day(read[0])
    if len(read) > 1:
        accessed = context.words.range(low=accessed, high=context.words.day(read[-1]))
    return context.text("panel-sources-text", last=len(context.citations.sources), accessed=accessed)


def version(context: BriefContext) -> Text:
    """Return version, date, stage, end of validity and what the version changed."""
    run, words = context.study.row("run", "run"), context.words
    latest = changes(context)[0]
    return context.text(
        "panel-version-text", version=str(run["version"]), date=words.day(str(run["as_of"])),
        stage=words.say(f"stage-{run['stage']}"), until=words.day(str(run["valid_until"])), changes=str(latest["text"]),
    )  # fmt: skip


def rebuilt(context: BriefContext) -> Text:
    """Return package version, short hashes and seed."""
    run = context.study.row("run", "run")
    short = {name: str(run[f"{name}_sha256"])[:SHORT_HASH] for name in ("data", "inputs", "results")}
    return context.text("panel-rebuilt-text", package=str(run["package_version"]), seed=str(run["seed"]), **short)


def prevailing(context: BriefContext) -> Text:
    """Return which edition governs."""
    code = next((str(row["text"]) for row in context.rows("panel", id="prevailing_language")), "")
    if not code:
        raise AbsentError("panel.prevailing_language: write the code of the language that governs, such as en.")
    return context.text("panel-prevailing-text", language=language_name(context.words, code))


def gross_to_net(context: BriefContext) -> Text:
    """Return what is taken from gross jobs at each step in the headline year, in the closure of the headlines."""
    if not context.has_table:
        return context.text("panel-gross-net-unknown")
    if "gross_to_net" not in context.study.tables:
        raise AbsentError("gross_to_net: the model gave no way from gross to net.")
    year, table = context.study.facts["headline_year"], context.study["gross_to_net"]
    quantity = "jobs" if any(table.where(quantity="jobs")) else str(next(iter(table.rows))["quantity"])
    rows = list(table.where(quantity=quantity, year=year if quantity == "jobs" else None))
    steps = {str(row["step"]): row for row in rows if row["default"] in ("yes", "na")}
    if absent := [step for step in ("gross", "net") if step not in steps]:
        raise AbsentError(f"gross_to_net: the study has no step {', '.join(absent)} for {year}.")
    words = context.words
    between = [step for step in steps if step not in ("gross", "net")]
    parts = [
        words.say(
            "jobs-alt-part",
            name=small_first(name_of_key(words, step, f"step-{slug(step)}")),
            value=context.amounts.of(steps[step]).number,
        )
        for step in between
    ]
    gross = context.amounts.of(steps["gross"]).said
    message = "panel-gross-net-text" if quantity == "jobs" else f"panel-gross-net-text-{slug(quantity)}"
    return context.text(message, year=str(year), gross=gross, parts="; ".join(parts))


def channels(context: BriefContext) -> Text:
    """Return what each channel counts, with year and kind of the table."""
    if context.by_proxy:
        return context.proxy_text("panel-channels-proxy")
    if not context.has_table:
        return context.text("panel-channels-no-table")
    cite = Marked(context.citations.mark([context.fact("table_source")]))
    year, sectors = context.fact("table_year"), context.fact("table_sectors")
    return context.text("panel-channels-text", year=year, sectors=sectors, cite=cite)


ASKED = (
    PanelItem("question", question),
    PanelItem("not-answered", stated("not_answered")),
    PanelItem("place", place),
    PanelItem("years", years),
    PanelItem("baseline", stated("baseline")),
)
COUNTED = (
    PanelItem("measure", measure),
    PanelItem("channels", channels),
    PanelItem("gross-net", gross_to_net),
    PanelItem("money", money),
    PanelItem("exchange", exchange),
    PanelItem("discounting", stated("discounting")),
)
SURE = (
    PanelItem("range", ranges),
    PanelItem("grades", print_message("grades")),
    PanelItem("unquantified", unquantified),
    PanelItem("adverse", adverse),
    PanelItem("disclaimers", print_message("disclaimers")),
)
PEOPLE = (
    PanelItem("commissioner", role("commissioner")),
    PanelItem("funder", role("funder")),
    PanelItem("client-inputs", role("client_inputs")),
    PanelItem("analyst", role("analyst")),
    PanelItem("assurer", role("assurer")),
    PanelItem("approver", role("approver")),
    PanelItem("contact", contact),
    PanelItem("licence", stated("licence")),
    PanelItem("data", stated("data")),
)
THIS_EDITION = (
    PanelItem("sources", sources),
    PanelItem("version", version),
    PanelItem("rebuilt", rebuilt),
    PanelItem("prevailing", prevailing),
)


def item_name(context: BriefContext, item: PanelItem) -> Text:
    """Return what an item is called: a role as the imprint calls it."""
    role_name = f"role-{item.key}"
    if context.words.has(role_name):
        return text(capitalise_first(context.words.say(role_name)))
    return context.text(f"panel-{item.key}")


def printed_item(context: BriefContext, item: PanelItem) -> Text:
    """Return the value of an item; in a draft "not given yet" where the study does not hold it."""
    try:
        return item.value(context)
    except AbsentError:
        if context.study.row("run", "run")["stage"] not in MAY_LACK:
            raise
        return context.text("not-given-yet")


def missing(context: BriefContext, items: tuple[PanelItem, ...]) -> Iterator[str]:
    """Yield what the study lacks for these items, each with what to do."""
    for item in items:
        try:
            item.value(context)
        except AbsentError as absent:
            yield str(absent)
