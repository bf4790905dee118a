"""What the values of messages stand for, for those who translate them: `templates/languages/en/values.csv`.

A name that begins with an asterisk stands for all that end so; a name that nobody explains says enough by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from impact import resources
from impact.reading import read_text, rows

FILE = "values.csv"


@cache
def meanings() -> Mapping[str, str]:
    """Return what values stand for, by name."""
    file = resources.shipped("templates").joinpath("languages", "en", FILE)
    return {cells[0]: cells[1] for line, cells in rows(read_text(file, FILE), FILE) if line > 1}


def said_of(name: str, known: Mapping[str, str]) -> str:
    """Return a value with what it stands for in brackets, where that is known.

    Example:
        >>> said_of("jobs_net_value", {"*_value": "a number"}), said_of("trees", {})
        ('jobs_net_value (a number)', 'trees')
    """
    endings = (known[each] for each in known if each[:1] == "*" and name.endswith(each[1:]))
    meaning = known.get(name) or next(endings, "")
    return f"{name} ({meaning})" if meaning else name
