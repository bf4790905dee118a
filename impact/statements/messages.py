"""What the message of a statement is made of, and what it says beyond its statement."""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any

from fluent.syntax import ast

from impact.language.messages import Language
from impact.statements.catalogue import Statement, StatementCatalogue
from impact.statements.cells import ENDS, PICKS
from impact.statements.guards import names_in

AMOUNTS = ("AMOUNT", "SIZE", "CHANGE", "SPAN", "RANGE", "BESIDE")
CHOICES = ("PLURAL", "FORM")  # what a message may select by
SETTLED = ("positive", "negative", "above_zero", "below_zero")
FIXED = re.compile(r"<su[bp]\w*>.*?</su[bp]\w*>")  # the figure of CO2
PLACEABLE = "◦"


@dataclass
class MessageParts:
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

    @property
    def sizes(self) -> set[str]:
        """Values printed without their sign."""
        return {name for function, name in self.calls if function == "SIZE"}


def parts_of(words: Language, message: str) -> MessageParts:
    """Return the parts of a message, as a kind of project or the house says it."""
    found = MessageParts()
    _walk(words.pattern(message), found)
    return found


def _walk(pattern: Any, found: MessageParts) -> None:
    for each in getattr(pattern, "elements", (pattern,)):  # a text alone is no list
        if isinstance(each, ast.Placeable):
            found.text += PLACEABLE
            _expression(each.expression, found)
        else:
            found.text += each.value


def _expression(expression: Any, found: MessageParts) -> None:
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


def settled(own: StatementCatalogue, statement: Statement, predicates: Container[str] = SETTLED) -> set[str]:
    """Return the cells whose sign a guard settles: named, of a set, or picked from it."""
    named = {name for key, of in statement.guard.items() if key in predicates for name in names_in(of)}
    picked = {name for name, line in own.cells.items() if any(line.get(form) in named for form in (*PICKS, *ENDS))}
    return named | picked


def faults(own: StatementCatalogue, statement: Statement, parts: MessageParts, facts: Container[str]) -> Iterator[str]:
    """Yield where a message says more or less than its statement.

    Args:
        own: Catalogue of the kind.
        parts: Of the message.
        facts: Values that any message may name.
    """
    called = {name for function, name in parts.calls if function in AMOUNTS}
    years = {f"{name}_{end}" for each in statement.says for name in _sources(own, each) for end in ("from", "until")}
    others = sorted(
        name for name in called | parts.bare if name not in years and name not in {*statement.says, "reason"}
    )
    for name in (name for name in others if name in called or name not in facts):
        yield f"it names ${name}, which is not in 'says', nor a fact. Add it there, or take it out"
    for name in (name for name in statement.says if name not in called | parts.bare):
        yield f"it names no amount of '{name}', which 'says' lists. Write {{ AMOUNT(${name}) }}, or take it out there"
    if ("reason" in parts.bare) != bool(statement.why):
        yield "$reason and 'why' go together: the one prints the reason of the cell that the other names"
    for name in sorted(parts.sizes - settled(own, statement)):
        words = f"SIZE(${name}) drops a sign that the guard leaves open, so it can be wrong"
        yield f"{words}. Write AMOUNT or CHANGE, or add 'positive' or 'negative' to 'when'"
    for name in sorted(parts.selects - {*CHOICES}):
        yield f"it selects by {name}. A choice of meaning is two statements, each with a guard of its own"
    if number := re.search(r"\d+", FIXED.sub("", parts.text)):
        yield f"it holds the number {number[0]}, which comes from no cell. Name a cell, or a fact of the scenario"


def _sources(own: StatementCatalogue, name: str) -> Iterator[str]:
    """Yield a cell, and the set that it is picked from."""
    yield name
    yield from (str(own.cells[name][form]) for form in (*PICKS, *ENDS) if form in own.cells.get(name, {}))
