"""Laws of messages: each names what its statement holds, and asserts nothing that its guard does not.

A message that breaks one would print a number of another cell, without its sign or unit, or a word that may be false.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pytest
from fluent.syntax import ast
from fluent_entries import entries_of

from impact.statements.catalogue import Catalogue, Statement, catalogue
from impact.statements.cells import ENDS, PICKS
from impact.statements.guards import names_in
from impact.words.entries import entries
from impact.words.language import Words

KINDS = ("bus_fleet", "factory", "power_plant", "spending", "vehicle_plant")
LANGUAGES = ("en", "ru", "uz", "zh")
AMOUNTS = ("AMOUNT", "SIZE", "CHANGE", "SPAN", "RANGE", "BESIDE")
CHOICES = ("PLURAL", "FORM")  # what a message may select by
SETTLED = ("positive", "negative", "above_zero", "below_zero")
FACTS = {
    "project",
    "place",
    "country",
    "country_name",
    "year",
    "first",
    "last",
    "currency",
    "choice_name",
    "turned_name",
    "doubted_name",
    "alternative_name",
}
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
    ("unknown", "explained"): {
        "en": r"\bnot estimated\b",
        "ru": r"не оцен",
        "uz": r"baholanma",
        "zh": r"未(作)?估算",
    },
}
ASKING = re.compile(r"[?？]$|whether|ли\b|mi\b|aniq emas|是否", re.IGNORECASE)  # who asks, or leaves open


@dataclass
class Parts:
    """What a message is made of.

    Attributes:
        text: Its words, with a ring for each placeable.
        calls: Functions with the values that they are given.
        bare: Values named without a function.
        selects: Functions by which it selects.
    """

    text: str = ""
    calls: list[tuple[str, str]] = field(default_factory=list)
    bare: set[str] = field(default_factory=set)
    selects: set[str] = field(default_factory=set)


def every_statement() -> Iterator[tuple[str, Catalogue, Statement]]:
    for kind in KINDS:
        own = catalogue(kind)
        yield from ((kind, own, each) for group in own.groups.values() for each in group.statements)


@cache
def parts_of(code: str, kind: str, message: str) -> Parts:
    """Return the parts of the message of a kind, or of the general one."""
    texts = entries(code)
    pattern = texts[f"{kind}/{message}" if f"{kind}/{message}" in texts else message].pattern
    found, (entry, *_) = Parts(), entries_of(f"{message} = {pattern}\n")
    assert isinstance(entry, ast.Message)
    _walk(entry.value, found)
    return found


def _walk(pattern: Any, found: Parts) -> None:
    for each in pattern.elements:
        if isinstance(each, ast.TextElement):
            found.text += each.value
        else:
            found.text += "◦"
            _expression(each.expression, found)


def _expression(expression: Any, found: Parts) -> None:
    if isinstance(expression, ast.VariableReference):
        found.bare.add(expression.id.name)
    elif isinstance(expression, ast.FunctionReference):
        named = [one.id.name for one in expression.arguments.positional if isinstance(one, ast.VariableReference)]
        found.calls += [(expression.id.name, name) for name in named]
    elif isinstance(expression, ast.SelectExpression):
        if isinstance(expression.selector, ast.FunctionReference):
            found.selects.add(expression.selector.id.name)
        _expression(expression.selector, found)
        for variant in expression.variants:
            _walk(variant.value, found)


def settled(own: Catalogue, statement: Statement) -> set[str]:
    """Return the cells whose sign the guard settles: named, of a set, or picked from it."""
    named = {name for key in SETTLED for name in names_in(statement.guard.get(key, []))}
    picked = {name for name, line in own.cells.items() if any(line.get(form) in named for form in (*PICKS, *ENDS))}
    return named | picked


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_message_names_the_cells_of_its_statement_and_no_others(code: str) -> None:
    wrong = []
    for kind, _, statement in every_statement():
        found = parts_of(code, kind, statement.message)
        named = {name for function, name in found.calls if function in AMOUNTS} | found.bare
        years = {f"{name}_{end}" for name in statement.says for end in ("from", "until")}
        others = named - years - FACTS - {"reason"}
        if others != set(statement.says) or ("reason" in named) != bool(statement.why):
            wrong.append((kind, statement.id, sorted(others ^ set(statement.says))))
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_sign_is_dropped_only_where_the_guard_settles_it(code: str) -> None:
    wrong = []
    for kind, own, statement in every_statement():
        sizes = {name for function, name in parts_of(code, kind, statement.message).calls if function == "SIZE"}
        wrong += [(kind, statement.id, name) for name in sizes - settled(own, statement)]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_message_selects_by_number_and_case_alone(code: str) -> None:
    """A choice of meaning is two statements, each with a guard of its own."""
    wrong = [
        (kind, statement.id, others)
        for kind, _, statement in every_statement()
        if (others := parts_of(code, kind, statement.message).selects - set(CHOICES))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_digit_is_written_in_a_message(code: str) -> None:
    wrong = [
        (kind, statement.id)
        for kind, _, statement in every_statement()
        if re.search(r"\d", re.sub(r"<su[bp]\w*>.*?</su[bp]\w*>", "", parts_of(code, kind, statement.message).text))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_word_that_asserts_has_a_predicate_that_does(code: str) -> None:
    wrong = []
    for kind, _, statement in every_statement():
        text = parts_of(code, kind, statement.message).text
        clauses = [clause for clause in re.split(r"[;:.]\s|[；：。]", text) if not ASKING.search(clause)]
        for predicates, words in ASSERTING.items():
            read = clauses if "negative" in predicates else [text]
            said = [found[0] for clause in read if (found := re.search(words[code], clause, re.IGNORECASE))]
            if said and not {*predicates} & {*statement.guard}:
                wrong.append((kind, statement.id, said))
    assert wrong == []


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("code", [*LANGUAGES, "uz-Cyrl"])
def test_every_statement_and_question_has_a_message(code: str, kind: str) -> None:
    own, words = catalogue(kind), Words(code, (), kind)
    asked = (ask for page in own.pages.values() for ask in page.asked)
    said = (each.message for group in own.groups.values() for each in group.statements)
    lacking = [name for name in (*said, *asked) if not words.has(name)]
    assert lacking == []
