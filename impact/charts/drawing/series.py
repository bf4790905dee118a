"""What charts take from a study: rows, paths, names, and the multiple of a unit in which a measure is drawn."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from impact.charts.drawing.picture import ChartContext, Picture, Point, Series, point_of
from impact.core.errors import ImpactError
from impact.core.text import capitalise_first
from impact.core.vocabulary import MILLION, TOTAL, Tone
from impact.language.amount_messages import printed
from impact.language.input_names import slug, unit_words
from impact.language.messages import NO_BREAK, Language, Marked
from impact.language.names import name_of_country
from impact.language.unit_names import unit_message
from impact.study.study import StudyData
from impact.study.tables import Cell, Record
from impact.study.tables.queries import built_up, equals

MONEY = re.compile(r"(?<![A-Za-z])[A-Z]{3}_\d{4}")  # a currency with its price year
PEOPLE = ("persons", "job_years")
MASSES = ("t", "kt", "Mt", "kg", "g")
TONNES = "t CO2e"  # what the units of greenhouse gases begin with


def axis_unit(unit: str) -> float:
    """Return how many of a unit an axis counts in: a million tonnes, else one."""
    return MILLION if unit.startswith(TONNES) else 1.0


def choose_display_unit(context: ChartContext, row: Record) -> tuple[float, Marked]:
    """Return what a key figure is counted in wherever it is printed, and the name of that unit with marks."""
    amount = context.amounts.counted(row)
    return amount.per, Marked(amount.with_scale(unit_alone(context.words, str(row["unit"]))))


def unit_alone(words: Language, unit: str) -> str:
    """Return a unit in words, without a number before it, as axes name what they count in."""
    name, values = unit_message(unit)
    return words.say(f"unit-{name}", number="", **values) if name else unit_words(words, unit)


def tone_of(key: str, unit: str) -> Tone:
    """Return what a measure is about, which has one colour in the whole document."""
    if unit.startswith(PEOPLE):
        return "additional" if "net" in key.split("_") else "supported"
    if MONEY.search(unit):
        return "money"
    return "emissions" if unit.split("/")[0].split(" ")[0] in MASSES else "output"


def rule_name(study: StudyData, words: Language, rule: str) -> str:
    return capitalise_first(words.say(f"if-{slug(rule)}", base_year=str(study.facts["base_year"])))


def country_in_words(words: Language, code: str) -> str:
    """Return what a country is called in a language, in one line.

    Args:
        words: the language. code: ISO 3166 alpha-3; one that is not known is its own name.
    """
    return name_of_country(words, code).replace(" ", NO_BREAK)


def scenario_names(study: StudyData, words: Language) -> dict[str, str]:
    """Return what each scenario of the table `scenarios` is called, by key: the study's own, then the others.

    Others go by their title; a beginning that all titles share up to a colon, such as the project's name, is left out.
    Beside a variant the scenario that it varies is the base case.
    """
    titles = {str(row["scenario_key"]): str(row.get("title", "")) for row in study["scenarios"].rows}
    shared = _shared(list(titles.values()))
    names = {}
    for key, title in titles.items():
        if key == study.name:
            names[key] = words.say("scenario-own")
        elif key == study.facts["variant_of"]:
            names[key] = words.say("scenario-base")
        else:
            names[key] = capitalise_first(title.removeprefix(shared)) or key.replace("_", " ").replace("-", " ")
    return names


def _shared(titles: list[str]) -> str:
    """Return the beginning that all titles share, up to and with a colon; that of Chinese is as wide as its letters."""
    for mark in (": ", "："):
        head, colon, _ = titles[0].partition(mark) if titles else ("", "", "")
        if colon and all(title.startswith(head + colon) for title in titles):
            return head + colon
    return ""


STEADY = 0.1  # of the largest value: less between the highest and the lowest is no trend
FLAT = 0.05  # of the largest value: columns that differ by less are no chart
CLEAR = 0.02  # of the largest value: by so much at least a peak or a trough lies beyond both ends


def select_rows(study: StudyData, chart: str, table: str, **keys: Cell) -> list[Record]:
    """Return the rows of a table that a chart is made of; of answers those that the kind shows side by side.

    Raises:
        ImpactError: the study has no such table, or no such row in it.
    """
    rows = list(study[table].where(**keys))
    rows = equals(study, rows) if table == "gross_to_net" else rows
    if not rows:
        asked = ", ".join(f"{name} '{value}'" for name, value in keys.items())
        raise ImpactError(
            f"The chart '{chart}' is made of rows of the table '{table}'{f' with {asked}' if asked else ''}, and the "
            "study has none. Leave the chart out, or let a model return these rows."
        )
    return rows


def steps_of_answers(study: StudyData, chart: str, quantity: str) -> dict[str, list[Record]]:
    """Return the steps of each answer that a chart is made of; an answer that is withheld has no part.

    Raises:
        ImpactError: no answer is estimated.
    """
    select_rows(study, chart, "gross_to_net", quantity=quantity)
    if found := built_up(study, quantity):
        return found
    raise ImpactError(f"The chart '{chart}' shows answers, and none of them is estimated. Leave the chart out.")


def over_years(table: str, rows: Iterable[Record]) -> tuple[Point, ...]:
    ordered = sorted(rows, key=lambda row: int(row["year"] or 0))
    return tuple(point_of(table, row, int(row["year"] or 0)) for row in ordered)


def with_last(context: ChartContext, lines: Iterable[str], series: Series) -> list[str]:
    last = series.points[-1]
    return [*lines, context.words.say("answers-last", value=context.label(series, last), year=str(last.x))]


def course(
    values: Sequence[float],
    printed: Sequence[Decimal],
    steady: float = STEADY,
    ranges: Sequence[tuple[float, float]] = (),
) -> str:
    """Return how a series develops: flat, up, down or from none, over a peak or a trough, or that it swings.

    A change is one where the ranges of two years are apart: within them it may as well be none.

    Args:
        values: By year. printed: The same as they are printed, since words may say no more than these show.
        steady: Of the largest value; less between the highest and the lowest is flat.
        ranges: Of the values; where there are none, each value is its own.
    """
    spans = ranges or [(each, each) for each in values]
    first, last, top, bottom = spans[0], spans[-1], spans[values.index(max(values))], spans[values.index(min(values))]
    size, most, least = max(map(abs, values)), max(values), min(values)
    if len({*printed}) == 1 or most - least < steady * size:
        return "flat"
    upper, lower = max(printed[0], printed[-1]), min(printed[0], printed[-1])
    peak = most - max(values[0], values[-1]) > CLEAR * size and max(printed) > upper and top[0] > max(first[1], last[1])
    trough = min(values[0], values[-1]) - least > CLEAR * size and min(printed) < lower
    trough = trough and bottom[1] < min(first[0], last[0])
    if peak or trough:
        return "swings" if peak and trough else "peak" if peak else "trough"
    if upper == lower:
        return "flat"
    if max(first[0], last[0]) <= min(first[1], last[1]):
        return "swings"  # of which the title says between what the values lie, and nothing of a direction
    if not printed[0]:
        return "from-none"
    return "up" if printed[-1] > printed[0] else "down"


def course_title(
    context: ChartContext,
    series: Series,
    subject: str,
    points: Sequence[Point] = (),
    steady: float = STEADY,
    *,
    labelled: Sequence[Point] = (),
    ranged: bool = False,
) -> Marked:
    """Return how a series develops as a finding, with a peak or a trough between its ends.

    Args:
        context: Of the chart. series: Whose values. subject: Message that names them, in the plural.
        points: Those that count; all where none are named.
        steady: As `course` takes it; 0 of a series that moves by no chance, of which no ranges are asked.
        labelled: Those whose values the chart prints, of which the title names its last; all where none are named.
        ranged: Whether the value with which it ends has its range behind it; that near which it stays, of all years.
    """
    shown = points or series.points
    rounded = [context.amount(series, point).rounded.central for point in shown]
    ranges = [(min(point.reach), max(point.reach)) for point in shown] if steady else []
    kind = course([point.known for point in shown], rounded, steady, ranges)
    highest, lowest = (pick(shown, key=lambda point: point.known) for pick in (max, min))
    near = next((point for point in shown if point.x == context.headline_year), shown[-1])  # as on the first page
    if ranges:  # of all years that "stay near" speaks of
        near = replace(near, low=min(low for low, _ in ranges), high=max(high for _, high in ranges))
    last = shown[-1]
    if kind in ("up", "down"):  # one that ends in a plateau ends in its first year, not behind the turn that may follow
        end = max(rounded) if kind == "up" else min(rounded)
        reached = [point for point, at in zip(shown, rounded, strict=True) if at == end]
        last = next((point for point in reached if point in (labelled or shown)), last)
    named = {"first": shown[0], "last": last, "high": highest, "low": lowest, "near": near}
    amounts = {name: context.amount(series, point) for name, point in named.items()}
    values = {
        name: printed([amount], unit="none", ranged=ranged and amount.ranged and name in ("last", "near"))
        for name, amount in amounts.items()
    }
    years = {f"{name}_year": str(point.x) for name, point in named.items()}
    return context.say(f"series-{kind}", what=context.words.say(subject), **values, **years)


def is_flat(picture: Picture) -> bool:
    """Return whether columns over the years are alike within 5 %, so that a row of numbers says as much as a chart."""
    whole = [series for series in picture.series if series.key == TOTAL] or picture.series
    values = [point.known for series in whole for point in series.points if point.value is not None]
    over_time = picture.form in ("columns", "stacked-columns") and len(values) > 1
    return over_time and max(values) - min(values) <= FLAT * max(map(abs, values))


def format_with_range(context: ChartContext, series: Series, point: Point) -> list[str]:
    amount = context.amount(series, point, series.per)
    return [amount.value, *([amount.range] if amount.ranged else [])]


def not_estimated(context: ChartContext, table: str, row: Record) -> str:
    notes = context.study.tables.get("notes")
    address = f"{table}/{row['id']}/value"
    reason = next((str(note["reason"]) for note in notes.where(id=address)), "") if notes is not None else ""
    if reason:
        return context.words.say("chart-not-estimated-because", reason=reason)
    return context.words.say("not-estimated")
