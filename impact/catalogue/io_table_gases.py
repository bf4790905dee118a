"""Greenhouse gases of a table added up, by one named set of warming potentials."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.io_table import Extension, InputOutputTable
from impact.errors import ImpactError, there_are

NAME = "greenhouse_gases"
GASES = ("CO2", "CH4", "N2O")
KEY = "gwp100"


def with_greenhouse_gases(table: InputOutputTable, gwp: str, catalogue: Catalogue) -> InputOutputTable:
    """Return the table with one more extension: its gases in CO2e, over 100 years.

    Gases are known by their units: `kt CO2`, `t CH4`, `t N2O`, and `kt CO2e_AR6` where they are added up by the same
    set. Methane is taken as fossil where the extension's name says so.

    Args:
        table: with extensions.
        gwp: set of warming potentials, such as AR6.
        catalogue: which holds them.

    Raises:
        ImpactError: the set is not in the catalogue, or the table has no such gas.
    """
    sets = sorted({row.dimensions.get("gwp_set", "") for row in catalogue.factors if row.key == KEY})
    if gwp not in sets:
        raise ImpactError(f"No warming potentials of '{gwp}' over 100 years are in the catalogue. {there_are(sets)}")
    from impact.units import registry

    units, unit = registry(catalogue.extra), f"kt CO2e_{gwp}"
    total, added = np.zeros(len(table)), []
    for name, row in table.extensions.items():
        gas = row.unit.split()[-1]
        if gas == f"CO2e_{gwp}":
            factor, per = 1.0, gas
        elif gas in GASES:
            factor, per = _potential(gas, "fossil" in name, gwp, catalogue), gas
        else:
            continue
        scale = units.Quantity(1.0, units.parse_expression(row.unit).units).to(f"kt {per}").magnitude
        scale *= units.parse_expression(row.unit).magnitude
        total += row.values * scale * factor
        added.append(f"{name} ({gas} x {factor:g})")
    if not added:
        text = f"{table.name} has no extension in a unit of {', '.join(GASES)} or CO2e_{gwp}."
        raise ImpactError(f"{text} Add one to table.yaml, such as 'co2: {{column: co2, unit: kt CO2}}'.")
    note = f"'{NAME}' adds up, by GWP100 of {gwp}: {', '.join(added)}"
    return replace(table, extensions={**table.extensions, NAME: Extension(total, unit)}, notes=(*table.notes, note))


def _potential(gas: str, fossil: bool, gwp: str, catalogue: Catalogue) -> float:
    if gas == "CO2":
        return 1.0
    name = "ch4_fossil" if gas == "CH4" and fossil else gas.lower()
    unit = f"kg CO2e_{gwp}/(kg {gas})"
    return catalogue.factor(KEY, (WORLD,), None, unit, gas=name, gwp_set=gwp).value
