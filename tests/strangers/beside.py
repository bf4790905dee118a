"""Scenarios that a case is shown beside: each inherits it and states one input otherwise, as a consultant's does."""

from pathlib import Path
from typing import Any

from factors import numbers_in

from impact.files.yaml import read_yaml, written

TITLES = ("More of one input", "Less of another")
TIMES = (1.1, 0.9)


def names_beside(stem: str, how: str) -> list[str]:
    others = [f"{stem}-{letter}.yaml" for letter in "ab"]
    return {"one": others[:1], "two": [f"{stem}.yaml", *others]}.get(how, [])


def write(text: str, file: Path, kind: str, number: int) -> None:
    """Write a scenario, and beside it those that it names and that are not there by another name."""
    file.write_text(text, encoding="utf-8")
    tree: dict[str, Any] = read_yaml(text, file.name)[0]
    inputs = [
        (field.path, value)
        for field, value in numbers_in(kind, tree)
        if field.path[0] == "project" and value.get("central") and value["unit"] != "1"
    ]
    others = [name for name in tree.get("alternatives", ()) if name != file.name]
    for place, name in enumerate(others):
        path, value = inputs[(number + place) % len(inputs)]
        other: dict[str, Any] = {"inherits": file.name, "title": TITLES[place], "subtitle": TITLES[place]}
        below = other
        for part in path[:-1]:
            below = below.setdefault(part, {})
        changed = round(value["central"] * TIMES[place], 6)
        below[path[-1]] = {"central": changed, "unit": value["unit"], "reason": "Generated."}
        file.with_name(name).write_text(written({**other, "alternatives": []}), encoding="utf-8")
