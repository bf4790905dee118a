"""What the columns of results are, in words that stand under a table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

BY_ENDING: Final[Mapping[str, str]] = {
    "output_multiplier_type1": "output of all sectors per unit of final demand for the product (simple, type 1B)",
    "output_multiplier_type2": "the same with what households spend of the income (total, type 2A)",
    "_effect_type1": "what comes with all rounds of supply, per unit of final demand or, for jobs and the like, per "
    "million of it (simple effect)",
    "_effect_type2": "the same with what households spend of the income (total effect)",
    "_multiplier_type1": "effect over what the sector itself has per unit of output (Type I, 1B)",
    "_multiplier_type2": "the same with what households spend of the income (Type II, 2A)",
    "_direct": "what the sector itself has per unit of its output (initial effect)",
    "_first_round": "what comes with those from whom the sector buys itself; with the initial effect, over it: type 1A",
    "_industrial_support": "what comes with all further rounds of supply",
    "_consumption_induced": "what comes with what households spend of the income",
    "domestic_inputs_of_output": "domestic inputs per unit of output: the column sum of A",
    "sum_of_column": "domestic inputs, imports, taxes and value added per unit of output; 1 where all are known",
    "backward_linkage": "output multiplier over the mean of all sectors; above 1 the sector pulls more than most",
    "forward_linkage": "row sum of the Ghosh inverse over the mean of all sectors; above 1 it supplies more than most",
    "direct_backward": "domestic inputs per unit of output (Chenery and Watanabe)",
    "direct_forward": "sales to sectors per unit of output (Chenery and Watanabe)",
}
OF_MONEY: Final[Mapping[str, str]] = {
    "gva": "gross value added",
    "income": "income of households",
    "surplus": "operating surplus",
    "imports": "imported inputs of all rounds",
    "taxes": "net taxes on products bought as inputs; 'taxes_on_production' are others and stand in value added",
    "employment": "jobs",
}


BY_CHANNEL: Final[Mapping[str, str]] = {
    "initial": "with the sectors that the demand is for: effect per unit of their output times the demand",
    "first_round": "with those from whom these sectors buy",
    "industrial_support": "with all further rounds of supply",
    "consumption_induced": "with what households spend of the income, in all rounds",
    "total": "the sum of these",
}


def definitions(columns: Iterable[str], headline: str = "") -> dict[str, str]:
    """Return what the columns are: endings with their meaning, then the quantities that stand before them.

    Args:
        columns: names. headline: of the count of jobs that columns of employment are of.
    """
    names = list(columns)
    endings = {
        (f"...{ending}" if ending.startswith("_") else ending): words
        for ending, words in BY_ENDING.items()
        if any(name.endswith(ending) if ending.startswith("_") else name == ending for name in names)
    }
    started = [name for name in OF_MONEY if any(each.startswith(f"{name}_") for each in names)]
    return endings | {f"{name}_...": words for name, words in quantities(started, headline).items()}


def quantities(names: Iterable[str], headline: str = "") -> dict[str, str]:
    """Return what quantities are, as far as their names do not say it; `headline` names the count of jobs."""
    known = {**OF_MONEY, "employment": f"jobs of the count '{headline}', the first in table.yaml"}
    return {name: known[name] for name in names if name in known}
