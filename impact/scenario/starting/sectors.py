"""The sectors whose codes a client is asked for: those of the national table, or of the list that stands in for one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path as FilePath
from typing import Any

from impact.errors import ImpactError
from impact.scenario.national_tables import NO_TABLE
from impact.scenario.sector_codes import FIELD
from impact.scenario.starting.leaves import Leaf
from impact.scenario.starting.questions import Start


def asks_for_sector(leaf: Leaf) -> bool:
    """Return whether a field holds the code of a sector."""
    return leaf.form == "text" and str(leaf.path[-1]).endswith(FIELD)


def sectors(begun: Start, given: Mapping[str, Any], extra: tuple[FilePath, ...] = ()) -> tuple[tuple[str, str], ...]:
    """Return code and name of each sector; none where a table is lacking that this kind of project needs.

    Args:
        begun: what is asked. given: what is answered already, as keys and values. extra: the user's data folders.
    """
    table = _table(begun, given)
    if table and table != NO_TABLE:
        from impact.catalogue.catalogue import Catalogue

        try:
            found = Catalogue(extra, begun.kind).table(begun.country, table)
        except ImpactError:
            return ()  # checking says what is wrong with the table
        return tuple(zip(found.codes, found.names, strict=True))
    if table == NO_TABLE or ("supply_chain",) in begun.facts or "supply_chain" in given:
        from impact.catalogue.industries import industries

        return tuple((each.code, each.name) for each in industries().all)
    return ()


def _table(begun: Start, given: Mapping[str, Any]) -> str:
    fact, _ = begun.facts.get(("table",), ("", ""))
    default = None if begun.layers is None else begun.layers.defaults.get(("table",))
    if "supply_chain" in given:
        return ""
    return str(given.get("table") or fact or (default.value if default is not None else ""))
