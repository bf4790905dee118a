"""Laws of messages: each names what its statement holds, and asserts nothing that its guard does not.

A message that breaks one would print a number of another cell, without its sign or unit, or a word that may be false.
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from impact.language.messages import Language
from impact.statements.catalogue import Statement, StatementCatalogue, catalogue
from impact.statements.messages import MessageParts, faults, parts_of

KINDS = ("bus_fleet", "factory", "power_plant", "spending", "vehicle_plant")
LANGUAGES = ("en", "ru", "uz", "zh")
FACTS = {
    "project", "place", "country", "country_name", "year", "first", "last", "currency", "choice_name", "turned_name",
    "doubted_name", "doubted_if", "best_if", "alternative_name", "materials", "made_elsewhere", "plan_name",
}  # fmt: skip
# Words that assert, by language, and the predicates of which one has to be in the guard.
ASSERTING: dict[tuple[str, ...], dict[str, str]] = {
    ("negative", "positive", "below_zero", "above_zero", "some_open", "unchanged"): {
        "en": r"\b(fall|falls|rise|rises|gains?|loses?|loss|losses|add|save|lost|less|more than|dirtier|cleaner)\b",
        "ru": r"(сниж|раст[её]т|увелич|сократ|теря|прибав|меньше|больше, чем)",
        "uz": r"\b(kamay\w*|ortadi|ortishi|yoʻqot\w*|kam boʻl\w*|koʻp boʻl\w*)",
        "zh": r"(减少|下降|上升|流失|更多|更少|多出)",
    },
    ("unchanged",): {
        "en": r"\b(too little|as much as other|none that can be measured|adds none)\b",
        "ru": r"слишком мал",
        "uz": r"juda kichik|juda kam",
        "zh": r"(太小|过小|极小)",
    },
    ("unsettled", "sign_open", "some_open", "apart", "positive"): {
        "en": r"\b(open|not settled)\b",
        "ru": r"неясно",
        "uz": r"aniq emas",
        "zh": r"尚无定论",
    },
    ("unknown", "explained"): {"en": r"\bnot estimated\b", "ru": r"не оцен", "uz": r"baholanma", "zh": r"未(作)?估算"},
}
ASKING = re.compile(r"[?？]$|whether|ли\b|mi\b|aniq emas|是否", re.IGNORECASE)  # who asks, or leaves open


def every_statement() -> Iterator[tuple[str, StatementCatalogue, Statement]]:
    for kind in KINDS:
        own = catalogue(kind)
        yield from ((kind, own, each) for group in own.groups.values() for each in group.statements)


@cache
def of_message(code: str, kind: str, message: str) -> MessageParts:
    """Return the parts of the message of a kind, or of the general one."""
    return parts_of(Language(code, (), kind), message)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_message_says_neither_more_nor_less_than_its_statement(code: str) -> None:
    """It names its cells and no others, drops no open sign, selects by number and case alone, and writes no digit."""
    wrong = [
        (kind, statement.id, *found)
        for kind, own, statement in every_statement()
        if (found := [*faults(own, statement, of_message(code, kind, statement.message), FACTS)])
    ]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_that_asserts_has_a_predicate_that_does(code: str) -> None:
    wrong = []
    for kind, _, statement in every_statement():
        text = of_message(code, kind, statement.message).text
        clauses = [clause for clause in re.split(r"[;:.]\s|[；：。]", text) if not ASKING.search(clause)]
        for predicates, words in ASSERTING.items():
            read = clauses if "negative" in predicates else [text]
            said = [found[0] for clause in read if (found := re.search(words[code], clause, re.IGNORECASE))]
            if said and not {*predicates} & {*statement.guard}:
                wrong.append((kind, statement.id, said))
    assert wrong == []
