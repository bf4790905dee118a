"""Documents in a longer language, made by adding words to every text."""

from dataclasses import fields, replace
from typing import Any

from impact.document import Attachment, Chart, Document, Figure, Running, Span, Table
from impact.document.drawing import Drawing


def longer(value: Any, share: float) -> Any:
    """Return a block or document with words added to every text, so that each is about `share` times as long."""
    if isinstance(value, Span):
        return replace(value, text=_words(value.text, share))
    if isinstance(value, Chart | Drawing | Running | Attachment | str | int | float | None):
        return value
    if isinstance(value, tuple):
        return tuple(longer(part, share) for part in value)
    changed = {field.name: longer(getattr(value, field.name), share) for field in fields(value)}
    for name in ("label", "title", "range", "note"):
        if isinstance(changed.get(name), str) and not isinstance(value, Document | Figure | Table):
            changed[name] = _words(changed[name], share)
    return replace(value, **changed)


def _words(content: str, share: float) -> str:
    """Return the text with as many of its own words again as make it that much longer; numbers stay as they are."""
    words = [word for word in content.split() if word.isalpha()]
    wanted, added = (share - 1) * len(content), ""
    for word in words:
        if len(added) >= wanted:
            break
        added += f" {word}"
    return content.rstrip() + added + content[len(content.rstrip()) :]
