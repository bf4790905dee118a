"""Where money spent in the supply chain ends: value added, taxes on inputs and imports, in every draw."""

import numpy as np

from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output import import_shares, leontief_inverse, technical_coefficients
from impact.economy.supply_chain import SupplyChain
from impact.resources import shipped


def test_a_changed_own_share_leaves_no_money_unaccounted_for() -> None:
    """The method's hard check: (v + t + m) L' = 1' for every sector; what the sector buys less at home it imports."""
    table = load_io_table(shipped("data").joinpath("countries", "UZB", "io_2022"))
    assert table.imports is not None
    assert table.exports is not None
    k = table.position("C29")
    shares = import_shares(table.imports, table.output, table.exports)
    total = table.transactions / table.output
    domestic = (1 - shares)[:, None] * technical_coefficients(table.transactions, table.output)
    inverse = leontief_inverse(domestic)
    sectors = len(table.output)
    for own in (0.40, 0.55, 0.593):
        change = (own - (1 - shares[k])) * total[k, k]
        chain = SupplyChain(inverse, k, np.array([change]))
        gva = table.inputs["gva"] / table.output
        taxes = 1 - total.sum(axis=0) - gva
        imports = (total - domestic).sum(axis=0)
        imports[k] -= change
        ends = [chain.effect(gva + taxes + imports, np.eye(sectors)[sector]).item() for sector in range(sectors)]
        np.testing.assert_allclose(ends, 1, atol=1e-9)
