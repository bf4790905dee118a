"""Texts that readers meet: not written yet, or missing in a language that the scenario asks for."""

import re
from collections.abc import Iterator

from impact.checks.finding import NOWHERE, CheckSubject, Found, RuleSet, short
from impact.checks.rules import themes
from impact.core.errors import ImpactError
from impact.scenario.texts import languages, missing
from impact.scenario.texts.translations import home_of, sections_in
from impact.study.tables import Record, span

NOT_WRITTEN = re.compile(
    r"\b(TODO|TBD|TBC|FIXME|XXX+)\b|\?\?\?|lorem ipsum|\[(insert|fill in)\b|<(insert|fill in)\b", re.I
)
WORDS = 3  # of a text that is the same in two languages for good reason, such as a name
NEAREST = 2  # key figures that a message sets beside an amount
NAMED = 3  # addresses that a message shows

texts = themes.register("texts")(RuleSet("texts"))


@texts.rule("not-written", "warning")
def not_written(subject: CheckSubject) -> Iterator[Found]:
    """Yield texts with a mark of what is left to do."""
    for each in subject.texts.values():
        if found := NOT_WRITTEN.search(each.text):
            words = f"the text holds '{found[0]}', and it is printed."
            yield Found(each.path, words, "Write it.", where=each.address)


@texts.rule("missing", "warning")
def texts_missing(subject: CheckSubject) -> Iterator[Found]:
    """Yield each language with texts of the scenario itself, or in which it prevails, of which some are missing."""
    from impact.language.data_texts import texts_in

    loaded, home = subject.loaded, home_of(subject.loaded)
    prevailing = subject.scenario.panel.prevailing_language
    for language in sorted({*_begun(subject), *([prevailing] if prevailing else [])} - {subject.scenario.language}):
        absent = missing(loaded, language, texts_in(language, subject.templates))
        if not absent:
            continue
        some = ", ".join(each.address for each in absent[:NAMED])
        more = f" and {len(absent) - NAMED} more" if len(absent) > NAMED else ""
        words = f"{len(absent)} texts have no translation into '{language}': {some}{more}."
        own = subject.scenario.language
        path, either = (
            (("panel", "prevailing_language"), f"Write {own} here, or fill")
            if language == prevailing
            else ((), "To fill")
        )
        remedy = f"They are printed in '{own}'. {either} them: impact translate {loaded.name} -l {language}"
        at = None
        if home is not None and sections_in(home.folder, language).of(home.name):
            places = sections_in(home.folder, language).places
            at = (places.file, *places.spots.get((home.name,), NOWHERE))
        yield Found(path, words, remedy, where=language, at=at)


@texts.rule("not-translated", "hint")
def not_translated(subject: CheckSubject) -> Iterator[Found]:
    """Yield texts of some words that stand in the file of another language as they are in the scenario."""
    home, originals = home_of(subject.loaded), subject.texts
    for language in _begun(subject) if home is not None else ():
        sections = sections_in(home.folder, language)  # type: ignore[union-attr] # there are none without a home
        for address, said in sections.of(home.name).items():  # type: ignore[union-attr]
            if address in originals and said == originals[address].text and len(said.split()) > WORDS:
                path = sections.paths[home.name][address]  # type: ignore[union-attr]
                at = (sections.places.file, *sections.places.spots.get(path, NOWHERE))
                words = f"the text in '{language}' is that in '{subject.scenario.language}'."
                yield Found(originals[address].path, words, "Translate it, or leave it out until then.", address, at)


@texts.rule("letters", "warning")
def letters(subject: CheckSubject) -> Iterator[Found]:
    """Yield words of two scripts, apostrophes in the place of other marks, and characters of another set."""
    from impact.language.conventions import conventions
    from impact.language.writing import faults

    rules = conventions(subject.scenario.language)
    for each in subject.texts.values():
        for fault in faults(each.text, rules):
            yield Found(each.path, f"{fault.found}.", fault.remedy, where=each.address)
    home = home_of(subject.loaded)
    for language in _begun(subject) if home is not None else ():
        sections = sections_in(home.folder, language)  # type: ignore[union-attr] # there are none without a home
        for address, said in sections.of(home.name).items():  # type: ignore[union-attr]
            path = sections.paths[home.name][address]  # type: ignore[union-attr]
            at = (sections.places.file, *sections.places.spots.get(path, NOWHERE))
            for fault in faults(said, conventions(language)):
                yield Found((), f"{fault.found}.", fault.remedy, address, at)


@texts.rule("other-amount", "warning")
def other_amount(subject: CheckSubject) -> Iterator[Found]:
    """Yield amounts of the author's own texts that look like a figure of the study and are none."""
    from impact.checks.study_amounts import OWN, StudyAmounts
    from impact.language.amount_reader import AmountReader
    from impact.language.messages import Language
    from impact.language.messages import languages as printed

    if subject.study is None or subject.scenario.language not in printed(subject.templates):
        return
    reader = AmountReader(Language(subject.scenario.language, subject.templates), subject.scenario.currency)
    amounts = StudyAmounts(subject, reader)
    for each in subject.texts.values():
        for amount in reader.read(each.text) if OWN.match(each.address) else ():
            if near := amounts.nearest(amount):
                words = (
                    f"the text says '{amount.written}', and the study holds no such amount. "
                    f"Nearest are {' and '.join(_figure(row) for row in near[:NEAREST])}."
                )
                remedy = "Correct the text, or state as a claim who says so."
                yield Found(each.path, words, remedy, where=each.address)


def _figure(row: Record) -> str:
    value, low, high = span(row)
    spread = "" if low is None or high is None or low == high else f" ({short(low)} to {short(high)})"
    return f"{row['key']} with {short(value)} {row['unit']}{spread}"


def _begun(subject: CheckSubject) -> list[str]:
    """Return the languages in which the scenario has a text or more; nobody asked for those of one that it inherits."""
    found: list[str] = []
    if (home := home_of(subject.loaded)) is None:
        return found
    for language in languages(subject.loaded):
        try:
            if language != subject.scenario.language and sections_in(home.folder, language).of(home.name):
                found.append(language)
        except ImpactError:  # the file has faults, which are told as errors
            continue
    return found
