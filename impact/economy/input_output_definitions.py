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
    "sum_of_column": "domestic inputs, imports, taxes and value added per unit of output, as far as they are known; 1 where all are",
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
    "employment": "jobs, in the count that table.yaml names first",
}


def definitions(columns: Iterable[str]) -> dict[str, str]:
    """Return what the columns are: endings with their meaning, then the quantities that stand before them."""
    names = list(columns)
    endings = {
        (f"...{ending}" if ending.startswith("_") else ending): words
        for ending, words in BY_ENDING.items()
        if any(name.endswith(ending) if ending.startswith("_") else name == ending for name in names)
    }
    quantities = {
        f"{name}_...": words for name, words in OF_MONEY.items() if any(each.startswith(f"{name}_") for each in names)
    }
    return endings | quantities
