"""Messages are parsed once, their texts in the script of the language."""

import re
from pathlib import Path

from impact.language.parsed import parse


def test_texts_are_written_over_and_names_are_not() -> None:
    source = "a =\n    bir\n    { $c ->\n        [one] ikki\n       *[other] { b }\n    }\n"
    assert parse(source, str.upper).equals(parse(source.replace("bir", "BIR").replace("ikki", "IKKI")))


def test_nothing_on_the_disk_is_unpickled(root: Path) -> None:
    """Pickles run what they name."""
    runs = re.compile(r"\b(pickle|shelve|marshal|dill)\b")
    users = [file.name for file in (root / "impact").rglob("*.py") if runs.search(file.read_text(encoding="utf-8"))]
    assert not users
