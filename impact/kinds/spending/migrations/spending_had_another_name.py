"""The kind `spending` was called `investment`, and read its amounts at basic prices without being told so."""

from __future__ import annotations

from collections.abc import Iterator

from impact.scenario.migrations._draft import Done, Draft

VERSION = 2
OLD, NEW = "investment", "spending"
PRICES = ("project", "prices")


def step(draft: Draft) -> Iterator[Done]:
    """Call the kind by its name, and say which prices its amounts are at where the file says all the rest too."""
    if draft.find("project", "kind") == OLD:
        draft.replace(("project", "kind"), NEW)
        yield Done(("project", "kind"), f"the kind '{OLD}' is called '{NEW}'.")
    whole = draft.kind in (OLD, NEW) and "inherits" not in draft.values
    if whole and isinstance(draft.find("project", "capital"), dict) and not draft.has(*PRICES):
        draft.put(PRICES, "basic", behind="name")
        yield Done(
            PRICES,
            "amounts were read as what sellers get; now the scenario says so: 'prices: basic'. Where yours are what "
            "buyers pay, with taxes and margins, write 'purchasers'.",
        )
