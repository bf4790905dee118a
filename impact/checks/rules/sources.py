"""Sources and figures past their age, and sources that nothing names."""

from collections.abc import Iterator
from datetime import date

from impact.catalogue.ages import Age, age_of_period, ages
from impact.catalogue.factors import period_end
from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.scenario.files.folder import NO_TABLE
from impact.study.store.record import named_sources

sources = themes.register("sources")(RuleSet("sources"))


@sources.rule("old-figure", "warning")
def old_figure(subject: CheckSubject) -> Iterator[Found]:
    """Yield the series that the model read whose latest figure is too old, each series of a region once.

    A scenario that looks back needs none later than its last year. A figure of the base year or of the price year is as
    old as the scenario asks for.
    """
    of_keys, scenario = ages(subject.catalogue.extra).of_keys, subject.scenario
    on = _last_day(subject)
    chosen = {"base_year": scenario.base_year, "price_year": scenario.price_year}
    latest: dict[tuple[str, str], tuple[str, str]] = {}
    for row in subject.rows("assumptions"):
        key, _, rest = str(row["id"]).partition(".")
        period = str(row["made_on"])
        if key not in of_keys or row["basis"] == "assumption" or not period_end(period)[:4].isdigit():
            continue
        place = key, rest.partition(".")[0]
        if place not in latest or period_end(latest[place][0]) < period_end(period):
            latest[place] = period, str(row["source_id"])
    for (key, region), (period, source) in sorted(latest.items()):
        if (years := age_of_period(period, on)) > of_keys[key].years:
            words = f"{key.replace('_', ' ')} of {region} is of {period}, {years:g} years old [{source}]."
            asking = [name for name, year in chosen.items() if period_end(period)[:4] == str(year)]
            remedy = f"Write a later {' and '.join(asking)}." if asking else _look_for(of_keys[key])
            yield Found((*asking, "country")[:1], words, remedy, where=f"{key}.{region}")


@sources.rule("old-table", "warning")
def old_table(subject: CheckSubject) -> Iterator[Found]:
    """Yield the national table where it is too old."""
    age, name = ages(subject.catalogue.extra).of_table, subject.scenario.table
    if subject.study is None or name in ("", NO_TABLE):
        return
    year, on = str(subject.study.facts.get("table_year", "")), _last_day(subject)
    if year.isdigit() and (years := age_of_period(year, on)) > age.years:
        words = f"the national table '{name}' is of {year}, {years:g} years old."
        yield Found(("table",), words, _look_for(age))


@sources.rule("old-source", "hint")
def old_source(subject: CheckSubject) -> Iterator[Found]:
    """Yield sources that the scenario brings along and that were published long ago."""
    age = ages(subject.catalogue.extra).of_source
    for name, source in subject.scenario.sources.items():
        year = source.published[:4]
        if age is None or not year.isdigit():
            continue
        if (years := age_of_period(year, subject.on)) > age.years:
            words = f"it was published in {year}, {years:g} years ago."
            yield Found(("sources", name, "published"), words, _look_for(age))


@sources.rule("unused", "hint")
def unused(subject: CheckSubject) -> Iterator[Found]:
    """Yield sources that no claim, assumption or milestone names; a variant may leave unused what it inherits."""
    named = {source for _, source in named_sources(subject.loaded)}
    for name in subject.scenario.sources:
        if name not in named and ("sources", name) not in subject.loaded.places.elsewhere:
            remedy = "Name it where it supports something, or take it out."
            yield Found(("sources", name), f"nothing names the source '{name}'.", remedy)


@sources.rule("same-as-catalogue", "hint")
def same_as_catalogue(subject: CheckSubject) -> Iterator[Found]:
    """Yield sources that hide one of the catalogue."""
    for name in subject.scenario.sources:
        if name in subject.catalogue.sources:
            words = f"the catalogue has a source '{name}' too, and this one goes before it."
            yield Found(("sources", name), words, "Take it out if both are the same; else give it another name.")


def _last_day(subject: CheckSubject) -> date:
    """Return the last day of which a scenario asks: today, or the end of a horizon that is over."""
    return min(subject.on, date(subject.scenario.horizon[1], 12, 31))


def _look_for(age: Age) -> str:
    return f"The latest may be {age.years:g} years old: look for {age.look_for}."
