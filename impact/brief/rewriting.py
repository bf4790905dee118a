"""A pass over a finished document: every span and every string of its blocks, wherever they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from impact.document import Attachment, Span
from impact.document.drawing import Drawing

Value = TypeVar("Value")
LEFT_ALONE = (Drawing, Attachment)  # what has no words of the document


def rewritten(
    value: Value,
    of_span: Callable[[Span], Iterable[Span]],
    of_string: Callable[[str], str] = str,
    left_alone: tuple[type, ...] = (),
) -> Value:
    """Return a document, or a part of one, with its texts changed; a part in which nothing changes is the part itself.

    Args:
        value: what is changed. of_span: gives the spans in the place of one. of_string: changes what is no span.
        left_alone: classes whose values stay as they are, besides drawings and files.
    """
    left = (*LEFT_ALONE, *left_alone)

    def changed(part: Any) -> Any:
        if isinstance(part, str):
            return of_string(part)
        if isinstance(part, tuple):
            return tuple(
                new for each in part for new in (of_span(each) if isinstance(each, Span) else (changed(each),))
            )
        if is_dataclass(part) and not isinstance(part, type) and not isinstance(part, left):
            found = {each.name: getattr(part, each.name) for each in fields(part) if each.init}
            made = {name: changed(inner) for name, inner in found.items()}
            new = {name: inner for name, inner in made.items() if inner != found[name]}
            return replace(part, **new) if new else part
        return part

    made: Value = changed(value)
    return made
