"""Defaults that the scenario takes."""

from collections import Counter
from collections.abc import Iterator

from impact.checks.finding import CheckSubject, Found, RuleSet
from impact.checks.rules import themes
from impact.scenario.defaults.listing import in_words
from impact.study.tables import BASIS_OF_DEFAULT

OURS = "impact_assumptions"  # the source of judgements that rest on no publication

defaults = themes.register("defaults")(RuleSet("defaults"))


@defaults.rule("client-knows", "warning")
def client_knows(subject: CheckSubject) -> Iterator[Found]:
    """Yield the defaults in use of which the kind of project says that its client knows better."""
    for each in subject.loaded.defaults:
        if each.default.ask:
            words = f"a default is used, {in_words(each.value)}, where the client normally knows: {each.default.ask}."
            yield Found(each.default.path, words, "Ask for it, and state it here.", where=each.default.address)


@defaults.rule("in-use", "hint")
def in_use(subject: CheckSubject) -> Iterator[Found]:
    """Yield how many defaults are used of each layer, once."""
    layers = Counter(each.default.layer for each in subject.loaded.defaults)
    if layers:
        of = ", ".join(f"{count} of the {layer}" for layer, count in layers.items())
        kind, country = subject.scenario.project.kind, subject.scenario.country
        words = f"{layers.total()} defaults are used: {of}."
        remedy = (
            f"A line here goes before its default. Reasons and sources: impact data defaults {kind} --country {country}"
        )
        yield Found((), words, remedy)


@defaults.rule("from-elsewhere", "hint")
def from_elsewhere(subject: CheckSubject) -> Iterator[Found]:
    """Yield at once the numbers taken from defaults of no country that rest on what others published elsewhere."""
    taken = [each.default for each in subject.loaded.defaults if each.default.layer in ("package", "kind")]
    found = [each for each in taken if not each.is_setting and set(each.sources) - {OURS}]
    if found:
        words = (
            f"{len(found)} defaults rest on what was published elsewhere: {', '.join(each.address for each in found)}."
        )
        country = subject.scenario.country
        remedy = f"Look for figures of {country}, and state them here with their source."
        yield Found(("country",), words, remedy, where="country")


@defaults.rule("world-figure", "warning")
def world_figure(subject: CheckSubject) -> Iterator[Found]:
    """Yield the values of the scenario that are world defaults, at once; and the figures of the catalogue that are."""
    taken = [each.default for each in subject.loaded.defaults if each.default.layer == "world"]
    numbers = [each.address for each in taken if not each.is_setting]
    if numbers:
        words = f"{len(numbers)} values hold for any country, with wide ranges: {', '.join(numbers)}."
        yield Found(("country",), words, "State the country's own here.", where="country")
    stated = {row["id"] for row in subject.rows("assumptions") if str(row["id"]) in subject.loaded.assumptions}
    figures = [
        str(row["id"])
        for row in subject.rows("assumptions")
        if row["basis"] == BASIS_OF_DEFAULT["world"] and row["id"] not in stated
    ]
    if figures:
        country = subject.scenario.country
        words = f"{len(figures)} figures are world defaults, and not of the country's own: {', '.join(figures)}."
        kind = subject.scenario.project.kind
        remedy = (
            f"Add its own in a data folder: impact data missing --country {country} --kind {kind} -o {country}-data"
        )
        yield Found(("country",), words, remedy, where="country")
