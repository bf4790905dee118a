"""What is wrong with a corrected translation by itself: values, marks, braces, characters."""

from __future__ import annotations

import re

from impact.reading import text_fault
from impact.texts import unseen
from impact.words.data_words import hole_fault
from impact.words.reviewable import Item

LONGEST = 20_000  # characters
_TAG = re.compile(r"</?([a-z]+)")
_FUNCTIONS = frozenset({"PLURAL", "FORM", "CAPITAL", "LOWER", "SCALED", "NUMBER"})


def fault(item: Item, corrected: str) -> str:
    """Return what is wrong with a corrected translation of a text; empty where nothing is."""
    if len(corrected) > LONGEST:
        return f"the text has {len(corrected):,} characters; at most {LONGEST:,} belong here."
    if found := unseen(corrected.replace("\n", "")):
        return f"it holds {', '.join(found[:5])}, which no page shows. Take it out."
    match item.sort:
        case "message":
            return _message_fault(item, corrected)
        case "data":
            return hole_fault(item.source, corrected) or text_fault(corrected) or ""
        case _:
            return text_fault(corrected) or ""


def indented(pattern: str) -> str:
    """Return a message whose further lines are indented, as they have to be."""
    first, *rest = pattern.strip().split("\n")
    return "\n".join([first.rstrip(), *(line.rstrip() if line[:1].isspace() else f"    {line}" for line in rest)])


def _message_fault(item: Item, corrected: str) -> str:
    known, said = _Named(item.said), _Named(corrected)
    if not said.whole:
        return "this is no message. Close its braces, and leave the lines of [one], [few], [many] as they are."
    source = _Named(item.source) if item.source else known
    if missing := sorted(source.values - said.values):
        return f"{_listed(missing)} of the source is lacking. Each value has to stand in the translation."
    if further := sorted(said.values - source.values - known.values):
        return f"{_listed(further)} is no value of the source. Take it out, or correct its name."
    if further := sorted(said.messages - source.messages - known.messages):
        return f"{{ {further[0]} }} is no part of the source. Take it out, or correct its name."
    if further := sorted(said.functions - _FUNCTIONS):
        return f"there is no function {further[0]}. There are: {', '.join(sorted(_FUNCTIONS))}."
    kept = _tags(item.source) & _tags(item.said) if item.source else _tags(item.said)
    if missing := sorted(kept - _tags(corrected)):
        return f"the mark <{missing[0]}> of the source is lacking. Keep it around the same words."
    if further := sorted(_tags(corrected) - _tags(item.source) - _tags(item.said)):
        return f"there is no mark <{further[0]}> in the source. Take it out."
    for name in sorted(_tags(corrected)):
        if len(re.findall(rf"<{name}\b", corrected)) != corrected.count(f"</{name}>"):
            return f"<{name}> and </{name}> do not stand in pairs."
    return ""


def _tags(pattern: str) -> set[str]:
    return set(_TAG.findall(pattern))


def _listed(names: list[str]) -> str:
    return ", ".join(f"{{ ${name} }}" for name in names)


class _Named:
    """What a message names; whether it is one."""

    def __init__(self, pattern: str) -> None:
        from fluent.syntax import FluentParser, ast
        from fluent.syntax.visitor import Visitor

        body = FluentParser(with_spans=False).parse(f"message = {indented(pattern)}\n").body
        self.whole = len(body) == 1 and isinstance(body[0], ast.Message) and body[0].value is not None
        self.values, self.messages, self.functions = set[str](), set[str](), set[str]()
        named = self

        class Names(Visitor):
            def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # named by the library
                named.values.add(node.id.name)

            def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802  # named by the library
                named.messages.add(node.id.name)

            def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802  # named by the library
                named.functions.add(node.id.name)
                self.generic_visit(node)

        for entry in body:
            Names().visit(entry)
