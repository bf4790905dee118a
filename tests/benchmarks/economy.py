"""The yearly effects of a plant over 20 years and 10,000 draws against the bare imports.

Warm: the catalogue and the national table are read, the draws are new in each round. Both sides run in turn; the ratio
is the median of seven rounds. The inverse of the table takes under a thousandth of a second on an idle machine: it is
made anew in each run, and no copy is kept. Nothing here fails by time.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Collection
from pathlib import Path
from statistics import median

from _measure import BYTES_PER_RSS, RUNS, Program, run

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402 - the package is found only now

from impact.catalogue.catalogue import Catalogue  # noqa: E402
from impact.economy.input_output import import_shares, leontief_inverse, technical_coefficients  # noqa: E402
from impact.kinds.vehicle_plant.flows import PlantFlows  # noqa: E402
from impact.kinds.vehicle_plant.model import PARTS, vehicle_plant  # noqa: E402
from impact.models.inputs import Inputs  # noqa: E402
from impact.scenario.load import Loaded, parse  # noqa: E402
from impact.source_positions import read_yaml  # noqa: E402
from impact.uncertainty.draws import Draws  # noqa: E402
from impact.yaml_core import written  # noqa: E402

BARE = ("-c", "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus")
YEARS, DRAWS, BUDGET = 20, 10_000, 0.3


ECONOMIC = (
    "supply_chain", "region", "construction", "account", "gross_to_net", "public_money", "trade", "running_costs",
    "structure", "wages",
)  # fmt: skip


def reckon(inputs: Inputs, flows: PlantFlows, names: Collection[str]) -> None:
    """Reckon the flows of some parts."""
    for part in PARTS:
        if part.name in names and part.reckon is not None:
            part.reckon(inputs, flows)


def scenario() -> Loaded:
    """Return the shipped case, its paths held after their last year."""
    tree = read_yaml((ROOT / "data/scenarios/byd-jizzakh.yaml").read_text(encoding="utf-8"), "")[0]
    first = tree["horizon"][0]
    tree["horizon"] = [first, first + YEARS - 1]
    for path in tree["project"]["output"]["paths"].values():
        last = max(path["values"])
        later = map(str, range(int(last), first + YEARS))
        path["values"] |= dict.fromkeys(later, path["values"][last])
    return parse(written(tree), "long", "long.yaml")


def main() -> None:
    """Print seconds and ratios."""
    loaded, catalogue = scenario(), Catalogue()
    table = Inputs(loaded, catalogue, Draws(0, 1)).table
    bare: list[float] = []
    seconds: dict[str, list[float]] = {"draws and cars": [], "yearly effects": [], "all rows of the economy": []}
    factorised: list[float] = []
    for seed in range(RUNS + 1):
        bare.append(run(Program("bare imports", BARE)).seconds)
        inputs = Inputs(loaded, catalogue, Draws(DRAWS, seed))
        inputs.table  # noqa: B018 - read before the clock starts
        start = time.perf_counter()
        flows = PlantFlows(tuple(int(year) for year in inputs.years), vehicle_plant.topics)
        reckon(inputs, flows, ("cars",))
        drawn = time.perf_counter()
        reckon(inputs, flows, ("plant", "supply_chain"))
        assert flows.sum_of("jobs").shape == (DRAWS + 1, YEARS)
        effects = time.perf_counter()
        reckon(inputs, flows, [part.name for part in PARTS if part.name not in ("cars", "plant", "supply_chain")])
        for part in PARTS:
            if part.rows is not None and part.name in ECONOMIC:
                list(part.rows(inputs, flows))
        rows = time.perf_counter()
        for name, spent in zip(seconds, (drawn - start, effects - drawn, rows - effects), strict=True):
            seconds[name].append(spent)
        start = time.perf_counter()
        assert table.imports is not None
        assert table.exports is not None
        mu = import_shares(table.imports, table.output, table.exports)
        domestic = (1 - mu)[..., :, None] * technical_coefficients(table.transactions, table.output)
        assert np.isfinite(leontief_inverse(domestic)).all()
        factorised.append(time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_PER_RSS / 1e6
    print(f"median of {RUNS} rounds, {YEARS} years x {DRAWS:,} draws; bare imports {median(bare[1:]):.3f} s")
    for name, measured in (seconds | {"inverse of the table": factorised}).items():
        ratios = [each / beside for each, beside in zip(measured[1:], bare[1:], strict=True)]
        budget = f"{BUDGET:g}" if name == "yearly effects" else ""
        print(
            f"{name:28}{median(measured[1:]):8.4f} s{median(ratios):7.2f}"
            f"{min(ratios):8.2f} to {max(ratios):.2f}{budget:>8}"
        )
    print(f"peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main()
