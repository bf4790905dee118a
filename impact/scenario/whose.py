"""Whose document it is: what a scenario of a user does not inherit from one that ships with the package.

Shipped scenarios have no client, and what they say about roles, terms of use and versions is about themselves. Printed
in a client's brief it would be untrue. Scenarios of a user inherit all from each other, as shipped ones do.
"""

from collections.abc import Mapping
from importlib.resources.abc import Traversable
from typing import Any

from impact.files.resources import shipped
from impact.scenario.quantity import MOST_TITLE

TITLE = "title"
ITS_DOCUMENTS = ("version", "stage", "changes", "comments", "paragraphs", "sections", "asked", "favoured")
OF_THE_AUTHOR = ("organisation", "roles", *ITS_DOCUMENTS)
OF_THE_PANEL = ("licence", "contact", "address")


def is_shipped(folder: Traversable) -> bool:
    """Return whether a folder of scenarios is the package's own."""
    return str(folder) == str(shipped("data").joinpath("scenarios"))


def for_others(value: Any, name: str) -> Any:
    """Return a shipped scenario as a user's inherits it.

    Args:
        value: of its keys. name: of the scenario that inherits it, which is told apart by it.
    """
    if not isinstance(value, Mapping):
        return value
    kept = {key: part for key, part in value.items() if key not in OF_THE_AUTHOR}
    if isinstance(panel := kept.get("panel"), Mapping):
        kept["panel"] = {key: part for key, part in panel.items() if key not in OF_THE_PANEL}
    if isinstance(title := kept.get(TITLE), str):
        kept[TITLE] = _told_apart(title, name)
    return kept


def _told_apart(title: str, name: str) -> str:
    """Return a title with the name of a scenario behind it, words of the title left out where both are too long."""
    ending = f" ({name})"
    if title.endswith(ending):
        return title
    room = MOST_TITLE - len(ending)
    if len(title) > room > 1:
        title = f"{title[: room - 1].rpartition(' ')[0] or title[: room - 1]}…"
    return f"{title}{ending}" if room > 1 else title
