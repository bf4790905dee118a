"""Which codes a field for a sector takes, said where one is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from impact.errors import Problem
from impact.scenario.national_tables import NO_TABLE

FIELD = "sector"  # how fields that hold the code of one are called, or end


def with_sectors(found: Problem, value: Mapping[str, Any]) -> Problem:
    """Return the problem of a missing code of a sector with the codes that there are; any other as it is.

    Args:
        found: the problem. value: the scenario.
    """
    if not found.where.endswith(FIELD) or not found.message.endswith("is missing. Add it."):
        return found
    table = str(value.get("table") or "")
    if table and table != NO_TABLE:
        words = f"It is the code of who sells it in the national table: impact table show {value.get('country', '')}"
    else:
        from impact.catalogue.industries import industries

        named = ", ".join(f"{each.code} ({each.name.partition(',')[0].lower()})" for each in industries().all)
        words = f"It is the industry that sells it, one of: {named}."
    return replace(found, message=f"{found.message} {words}")
