"""Values as they stand in one line of a YAML file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

_PLAIN = re.compile(r"[^\W_][^\n:#,\[\]{}&*!|>'\"%@`\\]*(?<! )").fullmatch
_WORDS = {"true", "false", "null", "yes", "no", "on", "off"}
_NUMBER_LIKE = re.compile(r"[-+.\d][\d_.,:eExXoO+\-]*").fullmatch
_DATE = re.compile(r"\d{4}-\d{2}(-\d{2})?").fullmatch


def inline(value: Any) -> str:
    """Return a value as YAML in one line.

    >>> inline({"central": 100, "unit": "MW", "reason": "As contracted: 100 MW."})
    '{central: 100, unit: MW, reason: "As contracted: 100 MW."}'
    >>> inline("1"), inline(2030), inline(True), inline([2028, 2042])
    ('"1"', '2030', 'true', '[2028, 2042]')
    """
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {inline(part)}" for key, part in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(inline(part) for part in value) + "]"
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value) if "e" not in repr(value) or "." in repr(value) else repr(value).replace("e", ".0e")
    if isinstance(value, int):
        return str(value)
    return _text(str(value))


def _key(key: Any) -> str:
    text = str(key)
    return text if re.fullmatch(r"\w[\w?*-]*", text) else json.dumps(text, ensure_ascii=False)


def _text(text: str) -> str:
    plain = _PLAIN(text) and text.lower() not in _WORDS and text.isprintable() and not _NUMBER_LIKE(text)
    return text if plain or _DATE(text) else json.dumps(text, ensure_ascii=False)
