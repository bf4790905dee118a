"""Claims without evidence, claims that contradict each other, and claims that the model contradicts."""

from collections.abc import Iterator
from itertools import combinations

from impact.checks.finding import CheckSubject, Found, RuleSet, short
from impact.checks.rules import themes
from impact.scenario.claims import Claim
from impact.study.store.record import known_source

claims = themes.register("claims")(RuleSet("claims"))


@claims.rule("none", "hint")
def none(subject: CheckSubject) -> Iterator[Found]:
    """Yield that nothing is held against the estimate, and nobody says with an empty list that there is nothing."""
    if not subject.scenario.claims and ("claims",) not in subject.loaded.places.spots:
        remedy = "State what was announced or reported, with its source: the brief sets it beside the estimate."
        yield Found(("claims",), "the scenario states nothing that others say about the project.", remedy)


@claims.rule("no-address", "warning")
def no_address(subject: CheckSubject) -> Iterator[Found]:
    """Yield claims that the model uses, whose source has no address."""
    for index, claim in enumerate(subject.scenario.claims):
        source = known_source(subject.loaded, subject.catalogue, claim.source)
        if claim.used and source is not None and not source.url:
            words = f"the model uses this claim, and its source '{claim.source}' has no address."
            yield Found(("claims", index, "source"), words, "Add 'url' to the source, or name one that can be read.")


@claims.rule("no-unit", "warning")
def no_unit(subject: CheckSubject) -> Iterator[Found]:
    """Yield claims whose figure nobody can compare."""
    for index, claim in enumerate(subject.scenario.claims):
        if claim.value is not None and not claim.unit:
            words = f"the claim has the value {claim.value:,.10g} and no unit."
            yield Found(("claims", index, "value"), words, "Add 'unit', such as persons or vehicles/yr; 1 for a share.")


@claims.rule("not-said-what", "hint")
def unclear_measure(subject: CheckSubject) -> Iterator[Found]:
    """Yield figures that the model uses, without `counts` and without anything that they are held against."""
    tested = subject.scenario.project.tested()
    for index, claim in enumerate(subject.scenario.claims):
        held = claim.counts or claim.result or claim.beside is not None or claim.id in tested
        if claim.used and claim.value is not None and not held:
            unit = "" if claim.unit == "1" else f" {claim.unit}"
            words = f"the model uses this claim, and nothing says what {claim.value:,.10g}{unit} counts."
            yield Found(
                ("claims", index), words, "Say it in 'counts': capacity or output, new jobs or all, which year."
            )


@claims.rule("undated", "hint")
def undated(subject: CheckSubject) -> Iterator[Found]:
    """Yield used claims without a date."""
    for index, claim in enumerate(subject.scenario.claims):
        if claim.used and claim.undated and claim.value is not None:
            words = "the model uses this figure, and nobody knows when it was said."
            yield Found(("claims", index, "undated"), words, "Look for a dated source that says the same.")


@claims.rule("contradict", "warning")
def contradict(subject: CheckSubject) -> Iterator[Found]:
    """Yield later claims that count the same in the same unit as an earlier one and differ from it."""
    stated = [(index, claim) for index, claim in enumerate(subject.scenario.claims) if claim.value is not None]
    for (_, one), (index, other) in combinations(stated, 2):
        if one.value == other.value or not _alike(one, other) or _contradict(one, other):
            continue
        words = (
            f"'{one.id}' says {one.value:,.10g} and '{other.id}' says {other.value:,.10g} {one.unit} of the same thing."
        )
        if one.used and other.used:
            yield Found(("claims", index), f"{words} Both are used.", "Use one of them, and say in 'reason' why.")
        elif not one.about or one.about != other.about:
            remedy = "Give both the same 'about', so that they stand side by side, or name the other in 'against'."
            yield Found(("claims", index), words, remedy)


def _alike(one: Claim, other: Claim) -> bool:
    if one.unit != other.unit:
        return False
    if one.about and one.about == other.about:
        return True
    years = tuple(None if each.beside is None else (each.beside.figure, each.beside.year) for each in (one, other))
    counts = [" ".join(each.counts.casefold().split()) for each in (one, other)]
    return bool(counts[0]) and counts[0] == counts[1] and one.status == other.status and years[0] == years[1]


def _contradict(one: Claim, other: Claim) -> bool:
    return other.source in {each.source for each in one.against} or one.source in {
        each.source for each in other.against
    }


@claims.rule("outside-range", "warning")
def outside_range(subject: CheckSubject) -> Iterator[Found]:
    """Yield claims held against a row of their own, or against a key figure, whose range does not hold them.

    A claim that says in `counts` what its figure counts is left alone: readers see where the two differ.
    """
    for index, claim in enumerate(subject.scenario.claims):
        if claim.value is None or claim.counts or (found := _modelled(subject, claim)) is None:
            continue
        low, value, high, about = found
        fall = claim.value > 0 and high < 0  # what is claimed as a saving is modelled as a change below zero
        if fall:
            low, value, high = -high, -value, -low
        if not low <= claim.value <= high:
            words = (
                f"the claim of {claim.value:,.10g} {claim.unit} lies outside the modelled range of {about}: "
                f"{'a fall of ' if fall else ''}{short(value)} ({short(low)} to {short(high)})."
            )
            remedy = "Look for what the estimate does not count, and say in 'counts' what the claim counts."
            yield Found(("claims", index, "value"), words, remedy)


@claims.rule("not-estimated", "hint")
def not_estimated(subject: CheckSubject) -> Iterator[Found]:
    """Yield claims and targets that are held against a key figure without a number."""
    unknown = {str(row["key"]) for row in subject.rows("key_figures") if row["value"] is None}
    scenario = subject.scenario
    named = [(("claims", index, "result"), claim.result) for index, claim in enumerate(scenario.claims)]
    named += [(("targets", index, "metric"), target.metric) for index, target in enumerate(scenario.targets)]
    for path, figure in named:
        if figure in unknown:
            remedy = f"Give the inputs that it needs, or name another. See: impact explain key_figures/{figure}/value"
            yield Found(path, f"{figure} is not estimated, so nothing is held against it.", remedy)


def _modelled(subject: CheckSubject, claim: Claim) -> tuple[float, float, float, str] | None:
    """Return low, central and high of the figure beside a claim, and what it is; None where there is none.

    A claim about a capacity, or one that its author holds to count something else, is no contradiction.
    """
    if claim.beside is not None:
        if claim.beside.capacity or claim.beside.difference != "other_count" or claim.beside.additional:
            return None
        steps = [row for row in subject.rows("claim_steps") if row["claim"] == claim.id]
        row = next((row for row in steps if row["step"] == "modelled"), None)
        about = f"{claim.beside.figure} in {claim.beside.year}"
    elif claim.result:
        row = next((row for row in subject.rows("key_figures") if row["key"] == claim.result), None)
        about = claim.result
    else:
        return None
    if row is None or row["unit"] != claim.unit or not isinstance(row["value"], int | float):
        return None
    value = float(row["value"])
    low, high = (float(end) if isinstance(end := row[name], int | float) else value for name in ("low", "high"))
    return (low, value, high, about) if low < high else None
