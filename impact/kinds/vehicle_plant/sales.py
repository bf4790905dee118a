"""Cars built, where they are sold and which cars they replace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import NOTHING, Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.formulas.fleet.displaced_sales import (
    DisplacedUnits,
    check_market_sizes,
    compute_displaced_sales,
    interpolated_share,
    normalised_shares,
)
from impact.kinds.vehicle_plant.fees import Fees, fees, response
from impact.kinds.vehicle_plant.schema import VehiclePlant
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

MARKETS = ("home", "export")


@dataclass(frozen=True)
class Cars:
    """Cars by year of production, each (draws, years) [vehicles/yr].

    Attributes:
        years: years of production.
        home, export: cars sold by market.
        shares: share of output by vehicle.
        replaced: what they take the place of.
        fixed: output along each path.
        fees: recycling fees under the regime of the scenario.
    """

    plant: VehiclePlant
    years: tuple[int, ...]
    output: Array
    home: Array
    export: Array
    shares: dict[str, Array]
    replaced: DisplacedUnits
    fixed: dict[str, Array]
    fees: Fees

    def sold(self, market: str) -> Array:
        """Return the cars sold in a market."""
        return self.home if market == "home" else self.export

    def built_in(self, first: int, last: int) -> Cars:
        """Return the cars of some years of production, none in the others, with what they replace."""
        kept = np.array([first <= year <= last for year in self.years], dtype=float)
        some = {name: values * kept for name, values in vars(self.replaced).items()}
        return replace(
            self, output=self.output * kept, home=self.home * kept, export=self.export * kept,
            replaced=DisplacedUnits(**some),
        )  # fmt: skip

    def rows(self) -> Iterator[ResultRow]:
        """Yield output by path, and sales by market and powertrain."""
        output = self.plant.output
        for name, values in self.fixed.items():
            estimate = name == output.central
            status = output.paths[name].status
            yield ResultRow(
                "output", self.output if estimate else values, self.years, {"path": name}, status, topics=("output",)
            )
        reported = {year: 1000 * value for year, value in sorted(output.reported.items())}
        if reported:
            values = np.array([list(reported.values())])
            yield ResultRow("output", values, tuple(reported), {"path": "reported"}, "reported", topics=("output",))
        if self.plant.replaced.made_elsewhere is not None:
            for market in MARKETS:
                keys = {"side": "replaced", "market": market, "powertrain": "all", "quantity": "made_elsewhere"}
                yield ResultRow("fleet", self.replaced.same(market), self.years, keys, topics=("replaced", "markets"))
        for market in MARKETS:
            for powertrain, share in self.by_powertrain().items():
                keys = {"side": "plant", "market": market, "powertrain": powertrain, "quantity": "sales"}
                yield ResultRow("fleet", self.sold(market) * share, self.years, keys, topics=("vehicles", "markets"))

    def by_powertrain(self) -> dict[str, Array]:
        """Return the share of output by powertrain."""
        shares: dict[str, Array] = {}
        for name, vehicle in self.plant.vehicles.items():
            shares[vehicle.powertrain] = shares.get(vehicle.powertrain, NOTHING) + self.shares[name]
        return shares


def sold_and_replaced(inputs: Inputs) -> Cars:
    """Return the cars of the plant over the draws."""
    plant: VehiclePlant = inputs.scenario.project
    years = inputs.years
    with inputs.about("output"):
        fixed = {
            name: 1000 * np.array([[path.values[int(year)] for year in years]])
            for name, path in plant.output.paths.items()
        }
        inputs.cite(*plant.output.reported_sources)
        position = inputs.path("output.path", plant.output.low, plant.output.central, plant.output.high)[:, None]
        low, central, high = (fixed[getattr(plant.output, end)] for end in ("low", "central", "high"))
        output = np.where(position < 1, low + (central - low) * position, central + (high - central) * (position - 1))
    with inputs.about("vehicles"):
        drawn = {name: inputs.series(f"vehicles.{name}.share", years) for name in plant.vehicles}
        with inputs.stated("vehicles"):
            shares = normalised_shares(drawn)
    known = fees(inputs, shares)
    with inputs.about("markets", "output"):
        export = output * inputs.series("markets.export_share", years)
    with inputs.about("output"):
        price = inputs.series("column.price", years) if known.differs else np.ones((1, 1))
        home = (output - export) * response(inputs, known, price)
        output = home + export if known.differs else output
    replaced = _replaced(inputs, plant, home, export)
    return Cars(plant, tuple(int(year) for year in years), output, home, export, shares, replaced, fixed, known)


def destinations(inputs: Inputs) -> dict[str, float]:
    """Return the share of each country in exports, members of groups by their weights."""
    markets = inputs.scenario.project.markets
    with inputs.about("destinations"):
        for name, share in markets.destinations.items():
            inputs.setting(f"markets.destinations.{name}", share, "1", markets.destinations_reason)
        for name, group in markets.groups.items():
            inputs.cite(*group.sources)
            for country, weight in group.weights.items():
                inputs.setting(f"markets.groups.{name}.weights.{country}", weight, "1", group.reason)
    return dict(markets.countries)


def _replaced(inputs: Inputs, plant: VehiclePlant, home: Array, export: Array) -> DisplacedUnits:
    with inputs.about("replaced", "markets"):
        small, large = (inputs.by_draw(f"replaced.{size}_market.home_sales") for size in ("small", "large"))
    with inputs.stated("replaced.large_market.home_sales"):
        check_market_sizes(small, large)

    def by_size(kind: str) -> Array:
        at_small, at_large = (inputs.assumption(f"replaced.{size}_market.{kind}") for size in ("small", "large"))
        return interpolated_share(at_small, at_large, home, small, large)

    with inputs.about("replaced", "markets"):
        if plant.replaced.imports_of_cars is not None:
            imports = inputs.by_draw("replaced.imports_of_cars")
        else:
            found = inputs.number(
                "passenger_car_imports", "vehicles/yr", inputs.scenario.country, period=str(inputs.scenario.base_year),
                powertrain="all",
            )  # fmt: skip
            imports = np.array([[found]])
        growth = inputs.by_draw("replaced.imports_growth")
        imports = imports * (1 + growth) ** (inputs.years - inputs.scenario.base_year)
        assembled, none = by_size("assembled"), by_size("none")
        export_assembled = inputs.assumption("replaced.export_assembled")
        if plant.replaced.imports is not None:
            assembled = _beside_fixed_imports(inputs, home, none, imports)
    with inputs.about("replaced_not_assembled", "replaced"):
        electric_of_imports = inputs.series("replaced.electric_of_imports", inputs.years)
        export_electric, export_none = (inputs.assumption(f"replaced.export_{kind}") for kind in ("electric", "none"))
        same, export_same = _made_elsewhere(inputs, plant)
    with inputs.stated("replaced"):
        return compute_displaced_sales(
            home,
            export,
            assembled=assembled,
            none=none,
            electric_of_imports=electric_of_imports,
            imports_limit=imports,
            export_assembled=export_assembled,
            export_electric=export_electric,
            export_none=export_none,
            same=same,
            export_same=export_same,
        )


def _made_elsewhere(inputs: Inputs, plant: VehiclePlant) -> tuple[Array, Array] | tuple[None, None]:
    """Return the shares of sales at home and abroad that take the place of the same car built elsewhere."""
    if plant.replaced.made_elsewhere is None:
        return None, None
    share, export_share = (
        inputs.series(f"replaced.made_elsewhere.{name}", inputs.years) for name in ("share", "export_share")
    )
    return share, export_share


def _beside_fixed_imports(inputs: Inputs, home: Array, none: Array, imports: Array) -> Array:
    """Return the share of home sales that replaces cars assembled in the country, beside a given number of imports."""
    fixed = inputs.by_draw("replaced.imports")
    if (more := fixed > imports).any():
        with inputs.stated("replaced.imports"):
            raise ImpossibleError(
                f"up to {fixed.max():,.0f} imported cars are replaced in a year, but only {np.min(imports):,.0f} are "
                "imported. Lower it, or leave it out: the shares then stop at the imports of the year.",
                any_by_draw(more),
            )
    share = np.divide(fixed, home, out=np.ones(np.broadcast_shapes(fixed.shape, home.shape)), where=home > 0)
    return np.maximum(1 - none - share, 0)
