"""What a vehicle plant says of as many cars and grid factors as its scenario names."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.assumptions import factors_of, format_input
from impact.brief.paragraphs import paragraph
from impact.core.text import small_first
from impact.core.vocabulary import HEADLINE_RULES
from impact.document import Text
from impact.kinds.vehicle_plant.charts.lifecycle import COMPARATOR, LOW, car_name
from impact.study.tables import Record

ELECTRIC = "imported_electric"  # the electric car that those of the plant may replace
NAME_OF_ELECTRIC = "chart-car-imported-electric"
OF_A_CAR = {"boundary": "life_cycle", "market": "home", "stage": "total"}
PLUGGED = ("bev", "phev")  # cars whose emissions go by the power that is counted


@paragraph("beside-electric")
def beside_electric(context: BriefContext) -> Text:
    """Return which cars of the table emit no less, in either answer, than the cars that they may replace.

    As they are printed: numbers that print alike are no fall.
    """
    found = context.rows("life_cycle_emissions", **OF_A_CAR, year=int(context.fact("headline_year")))
    known = {(row["electricity"], str(row["model"])): row for row in found if row["value"] is not None}
    grams = {key: context.amounts.of(row).rounded.central for key, row in known.items()}
    more: dict[str, str] = {}
    beside: dict[str, str] = {}
    for (rule, model), row in known.items():
        if row["powertrain"] not in PLUGGED or model == ELECTRIC or model.endswith(LOW) or rule not in HEADLINE_RULES:
            continue
        petrol = grams.get((HEADLINE_RULES[0], f"{model}{COMPARATOR}"))
        for name, other in (("car-column-petrol", petrol), (NAME_OF_ELECTRIC, grams.get((rule, ELECTRIC)))):
            if other is not None and grams[rule, model] >= other:
                more[model] = car_name(context.study, context.words, model)
                beside[name] = small_first(context.words.say(name))
    values = {"more": context.words.both(list(more.values())), "other": context.words.either(list(beside.values()))}
    return context.text("car-beside-electric", **values, year=context.fact("headline_year")) if more else ()


@paragraph("with-making")
def with_making(context: BriefContext) -> Text:
    """Return the first year from which on the total with the making of cars is below zero, on both rules."""
    keys = {"model": "programme", "boundary": "life_cycle", "dimension": "year_cumulative"}
    found = [context.row("breakeven", **keys, electricity=rule) for rule in HEADLINE_RULES]
    if not all(row and isinstance(row["value"], float) for row in found):
        return ()
    average, gas = (_year(context, row) for row in found if row)
    return context.text("life-cycle-first-year", average=average, gas=gas)


def _year(context: BriefContext, row: Record) -> str:
    """Return a calendar year with its range, which may have no end."""
    words = context.words
    known = (row[name] for name in ("value", "low", "high"))
    value, *ends = (words.date_in_words(f"{year:.0f}") if isinstance(year, float) else "" for year in known)
    if not any(ends):
        return words.say("value-and-range", value=value, range=words.say("no-range"))
    later = words.range(low=ends[0], high=ends[1]) if ends[1] else words.say("year-or-never", low=ends[0])
    return words.say("value-and-range", value=value, range=later)


@paragraph("rival-factors")
def rival_factors(context: BriefContext) -> Text:
    """Return the own factor of the grid and those of others; nothing where the scenario names no others."""
    factors = factors_of(context, f"grid_intensity.{context.fact('country')}")
    own = [row for row in factors if ".average." in f"{row['id']}." and ".life_cycle." not in str(row["id"])]
    others = [format_input(context, row) for row in factors if row not in own]
    if not own or not others:
        return ()
    return context.text("rivals-note", own=format_input(context, own[0]), others=Marked(context.words.both(others)))
