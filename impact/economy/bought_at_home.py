"""What part of a product is bought at home, for each use: as inputs, by households, for investment."""

from typing import Literal, TypeAlias

import numpy as np

from impact.core.arrays import Array
from impact.core.io_table import InputOutputTable
from impact.economy.input_output import per_output
from impact.economy.input_output_model import DomesticModel

Use: TypeAlias = Literal["inputs", "households", "investment"]
USES: tuple[Use, ...] = ("inputs", "households", "investment")
BY_PRODUCT = ("share_of_domestic_use", "share_of_resources", "over_resources", "none")


def bought_at_home(table: InputOutputTable, model: DomesticModel) -> dict[Use, Array]:
    """Return the part of each product that is bought at home, for each use for which the table tells it.

    h[i] = 1 - s[i], with the import share s that the table declares for the use. Where it declares none, by the way in
    which imports are known: by product 1 - mu[i] for all uses; by a matrix of imported flows M, 1 - sum_j M[i, j] /
    sum_j Z[i, j] for inputs and investment; by buyer one h for all products, sum_ij D[i, j] / sum_ij (D[i, j] + m[j])
    with domestic flows D and imports m, for inputs only. Households: 1 less the imported part of their consumption, or
    the sum of consumption at home over all that they spend.

    Args:
        table: the table.
        model: of the table.

    Returns:
        By use: h, (n,) [1]; a use is missing where the table does not tell, as investment with domestic flows.

    Reference: Miller and Blair (2009), section 4.2 (imports by product and by buyer); one share for all products is our
    own convention.
    """
    n, said, closure = len(table.codes), table.treatment, table.closure
    found: dict[Use, Array] = {}
    if said is not None and said.method in BY_PRODUCT:
        found = dict.fromkeys(USES, 1 - model.shares)
    elif said is not None and said.matrix is not None:
        part = 1 - per_output(said.matrix.sum(axis=1), table.transactions.sum(axis=1))
        found = {"inputs": part, "investment": part}
    elif model.imported_inputs is not None:
        domestic = float((model.domestic @ table.output).sum())
        imported = float(model.imported_inputs @ table.output)
        found = {"inputs": np.full(n, domestic / (domestic + imported))} if domestic > 0 else {}
    if closure is not None and said is not None and said.consumption is not None:
        found["households"] = 1 - per_output(said.consumption, closure.consumption)
    elif closure is not None and said is None and closure.total:
        found["households"] = np.full(n, float(closure.consumption.sum()) / closure.total)
    for use in USES:
        if use in table.imported_shares:
            found[use] = 1 - table.imported_shares[use]
    return found
