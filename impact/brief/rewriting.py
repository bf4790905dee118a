"""A pass over a finished document: every span and every string of its blocks, wherever they stand."""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from impact.document import Attachment, Chart, Span
from impact.document.drawing import Drawing

Value = TypeVar("Value")
LEFT_ALONE = (Drawing, Chart, Attachment)  # what has no words of the document, or draws them as they are ordered


def rewritten(
    value: Value,
    of_span: Callable[[Span], Iterable[Span]],
    of_string: Callable[[str], str] = str,
    left_alone: tuple[type, ...] = (),
    of_text: Callable[[tuple[Span, ...]], tuple[Span, ...]] | None = None,
) -> Value:
    """Return a document, or a part of one, with its texts changed; a part in which nothing changes is the part itself.

    Args:
        value: what is changed. of_span: gives the spans in the place of one. of_string: changes what is no span.
        left_alone: classes whose values stay as they are, besides drawings and files.
        of_text: gives the spans in the place of those that stand behind each other.
    """
    left = (type, *LEFT_ALONE, *left_alone)
    read: dict[type[Any], tuple[str, ...]] = {}  # fields of classes whose values are gone through

    def many(parts: tuple[Any, ...]) -> tuple[Any, ...]:
        made: list[Any] = []
        same = True
        for part in parts:
            if isinstance(part, Span):
                new = tuple(of_span(part))
                same = same and len(new) == 1 and new[0] is part
                made += new
            else:
                made.append(changed(part))
                same = same and made[-1] is part
        new_parts = parts if same else tuple(made)
        if of_text is not None and new_parts and all(isinstance(part, Span) for part in new_parts):
            return of_text(new_parts)
        return new_parts

    def changed(part: Any) -> Any:
        if isinstance(part, str):
            return part if (text := of_string(part)) == part else text
        if isinstance(part, tuple):
            return many(part)
        if (names := read.get(type(part))) is None:
            names = read[type(part)] = () if isinstance(part, left) else _fields(type(part))
        new = {name: value for name in names if (value := changed(old := getattr(part, name))) is not old}
        return replace(part, **new) if new else part

    made: Value = changed(value)
    return made


def _fields(of: type[Any]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(of) if each.init) if is_dataclass(of) else ()
