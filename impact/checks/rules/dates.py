"""Dates that cannot be, or that have passed."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from impact.catalogue.factors import period_end
from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.files.yaml import Path

dates = themes.register("dates")(RuleSet("dates"))


@dates.rule("no-longer-valid", "warning")
def no_longer_valid(subject: CheckSubject) -> Iterator[Found]:
    """Yield that the months for which the edition stands are over."""
    scenario = subject.scenario
    end = months_later(scenario.as_of, scenario.valid_months)
    if end < subject.on:
        words = f"the edition of {scenario.as_of} stood for {scenario.valid_months} months, until {end}."
        yield Found(("as_of",), words, "Look through figures and claims, then write a new date.")


@dates.rule("edition-to-come", "warning")
def edition_to_come(subject: CheckSubject) -> Iterator[Found]:
    """Yield that the edition is of a day to come."""
    if subject.scenario.as_of > subject.on:
        words = f"the edition is of {subject.scenario.as_of}, and today is {subject.on}."
        yield Found(("as_of",), words, "Write the day on which the figures were looked up.")


@dates.rule("known-too-early", "warning")
def known_too_early(subject: CheckSubject) -> Iterator[Found]:
    """Yield claims, sources, signatures and changes that are later than the edition."""
    as_of = str(subject.scenario.as_of)
    for path, said, what in _dates(subject):
        if _begins(said) > as_of:
            yield Found(path, f"{what} {said}, after the edition of {as_of}.", "Correct one of the two dates.")


def _dates(subject: CheckSubject) -> Iterator[tuple[Path, str, str]]:
    scenario = subject.scenario
    for index, claim in enumerate(scenario.claims):
        yield ("claims", index, "said_on"), claim.said_on, "this was said on"
        if claim.status == "reported":
            yield ("claims", index, "happens"), claim.happens, "this is reported to have happened on"
    for index, milestone in enumerate(scenario.milestones):
        if milestone.status == "reported":
            yield ("milestones", index, "on"), milestone.on, "this is reported to have happened on"
    for name, source in scenario.sources.items():
        yield ("sources", name, "published"), source.published, "this was published on"
    for role, holder in scenario.roles.items():
        if holder.signed_on is not None:
            yield ("roles", role, "signed_on"), str(holder.signed_on), "this was signed on"
    for index, change in enumerate(scenario.changes):
        yield ("changes", index, "on"), str(change.on), "this was changed on"


@dates.rule("read-before-published", "warning")
def read_before_published(subject: CheckSubject) -> Iterator[Found]:
    """Yield sources with dates the wrong way round."""
    for name, source in subject.scenario.sources.items():
        if source.published[:4].isdigit() and _begins(source.published) > str(source.accessed):
            words = f"it was read on {source.accessed} and published on {source.published}."
            yield Found(("sources", name, "accessed"), words, "Correct one of the two dates.")


@dates.rule("promise-is-due", "warning")
def promise_is_due(subject: CheckSubject) -> Iterator[Found]:
    """Yield announced milestones and claims whose time is over on the day of the edition.

    A claim is left alone where a later one, or one of what has happened, is about the same.
    """
    as_of = str(subject.scenario.as_of)
    for index, milestone in enumerate(subject.scenario.milestones):
        due = milestone.until or milestone.on
        if milestone.status == "announced" and due and period_end(due) < as_of:
            remedy = "Say what became of it: 'status: reported', or the day for which it is announced now."
            yield Found(("milestones", index), f"it was announced for {due}, which is over.", remedy)
    for index, claim in enumerate(subject.scenario.claims):
        overtaken = any(
            claim.about and other.about == claim.about and (other.status == "reported" or other.said_on > claim.said_on)
            for other in subject.scenario.claims
        )
        if claim.status == "announced" and claim.happens and period_end(claim.happens) < as_of and not overtaken:
            remedy = "Say what became of it: 'status: reported', or a later claim with the same 'about'."
            yield Found(("claims", index, "happens"), f"it was announced for {claim.happens}, which is over.", remedy)


@dates.rule("milestones-out-of-order", "warning")
def milestones_out_of_order(subject: CheckSubject) -> Iterator[Found]:
    """Yield milestones that end before they begin, or that are earlier than the one before them."""
    dated = [(index, each) for index, each in enumerate(subject.scenario.milestones) if each.on]
    for index, each in dated:
        if each.until and period_end(each.until) < _begins(each.on):
            words = f"it ends in {each.until}, before it begins in {each.on}."
            yield Found(("milestones", index, "until"), words, "Correct one of the two dates.")
    for (_, before), (index, each) in pairwise(dated):
        if period_end(each.on) < _begins(before.on):
            words = f"{each.on} stands behind {before.on}; milestones stand in the order of time."
            yield Found(("milestones", index, "on"), words, "Move it up, or correct the date.")


@dates.rule("years-to-come", "warning")
def years_to_come(subject: CheckSubject) -> Iterator[Found]:
    """Yield base year and price year after the year of the edition."""
    year = subject.scenario.as_of.year
    for name, what in (("base_year", "the last year with observed data"), ("price_year", "the year of all prices")):
        if (stated := getattr(subject.scenario, name)) > year:
            words = f"{what} is {stated}, and the edition is of {year}."
            yield Found((name,), words, f"Write {year} or an earlier year, for which there are figures.")


@dates.rule("all-is-over", "warning")
def all_is_over(subject: CheckSubject) -> Iterator[Found]:
    """Yield that the horizon, or the year of the headlines, lies before the edition, where no reader learns of it.

    A scenario that looks back names that year in its question, whatever its language.
    """
    scenario = subject.scenario
    over = scenario.horizon[1] < scenario.as_of.year
    key, what, remedy = (
        ("horizon", "the last year is", "Extend the horizon")
        if over
        else ("headline_year", "the brief leads with", "Lead with a year to come, in which the project is in full work")
    )
    year = scenario.horizon[1] if over else scenario.headline_year
    if year < scenario.as_of.year and str(year) not in scenario.question:
        words = f"{what} {year}, and the edition is of {scenario.as_of.year}."
        yield Found((key,), words, f"{remedy}; or name {year} in 'question', so that readers know that it looks back.")


def months_later(day: date, months: int) -> date:
    """Return the day so many months later, in a shorter month its last one.

    >>> months_later(date(2026, 8, 31), 6)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _begins(period: str) -> str:
    """Return the first day of a year, month or day as text that sorts; empty where there is no date."""
    return period + "-01-01"[len(period) - 4 :] if period else ""
