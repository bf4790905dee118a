"""Results as they are said aloud: rounded to two figures, in words, a change by what it does and not by a sign."""

from __future__ import annotations

from decimal import Decimal

from impact.brief.context import BriefContext
from impact.brief.filled import period_of
from impact.study.tables import Record, span
from impact.vocabulary import MILLION
from impact.words.amounts import MONEY, unit_message
from impact.words.conventions import conventions
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.language import Words
from impact.words.numerals import rounded

QUOTE = "\u2018"  # as the Unicode repository writes what the language has a letter for
COUNTED = ("jobs", "job-years")  # of which one says a gain or a loss


def spoken(context: BriefContext) -> dict[str, str]:
    """Return what spoken sentences may name: key figures in words, `KEY_spoken`, with their years, and the setting.

    A figure that is too small for words, or not estimated, is left out; so is a sentence that names it.
    """
    found = dict(context.setting)
    for row in context.study["kpi"].rows:
        if row["value"] is not None and (said := result(context, row)):
            key = str(row["id"])
            found[f"{key}_spoken"] = said
            found[f"{key}_from"], found[f"{key}_until"] = period_of(context, key)
    return found


def result(context: BriefContext, row: Record) -> str:
    """Return a key figure in words, such as "a loss of about eight thousand jobs"; nothing where it is too small."""
    value, unit = span(row)[0], str(row["unit"])
    if not changes(context, row):
        return size(context, value, unit)
    if case(value, None, None) == "unchanged":
        return context.words.say("spoken-none")
    said = size(context, value, unit)
    side = ("loss", "gain") if unit_message(unit)[0] in COUNTED else ("fall", "rise")
    return context.words.say(f"spoken-{side[value > 0]}", amount=said) if said else ""


def changes(context: BriefContext, row: Record) -> bool:
    """Return whether a key figure is a change, which may be a gain or a loss."""
    declared = context.declared.figures.get(str(row["id"]))
    return row["scope"] == "net" or (declared is not None and declared.signed)


def size(context: BriefContext, value: float, unit: str) -> str:
    """Return a number with its unit in words and without its sign, such as "about twelve thousand jobs".

    "A year" is said by the sentence.
    """
    words, name = context.words, unit_message(unit)[0]
    money = MONEY.fullmatch(unit)
    number = rounded(Decimal(repr(value)) * (int(MILLION) if money else 1), whole=name in COUNTED)
    if number is None:
        return ""
    digits = words.digits(number)
    said = _number(words, number, name)
    if money:
        counted = _currency(words, money["currency"], number)
    elif words.has(message := f"spoken-unit-{name or slug(unit)}"):
        counted = words.say(message, number=digits)
    else:
        counted = context.unit_words(unit)
    return words.say("spoken-about", number=said, unit=counted)


def _number(words: Words, number: Decimal, unit: str) -> str:
    rules = words.numerals
    if not rules.numbers or (number != int(number) and not rules.point):
        return words.digits(number)
    return words.written_over(rules.spoken(number, unit))


def _currency(words: Words, code: str, number: Decimal) -> str:
    """Return the name of a currency behind a number, in the marks and the script of the language."""
    from babel.numbers import get_currency_name

    rules = conventions(words.text_languages[-1])  # of the language that names are written over from, if of any
    found = str(get_currency_name(code, count=number, locale=rules.locale))
    for letter, mark in rules.apostrophes:
        for each in (letter, letter.upper()):
            found = found.replace(f"{each}{QUOTE}", f"{each}{mark}")
    return words.written_over(found)
