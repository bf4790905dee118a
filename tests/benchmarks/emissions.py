"""How long emissions take on arrays: `python tests/benchmarks/emissions.py`.

A programme of 30 years, 5 markets, 5 powertrains and 10,000 draws, in parts of 1,000 draws, beside one
`standard_normal` of as many numbers and one product of them. Nothing here fails by time.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from impact.arrays import Array
from impact.emissions.air import POLLUTANTS
from impact.emissions.electricity import GAS, Power, fossil_ratio, grid_path, well_to_stack
from impact.emissions.fuels import Combustion, Warming, compressed_gas, liquid_fuel
from impact.fleet.cohorts import over_life
from impact.fleet.distance import distance_in_use
from impact.fleet.survival import years_in_use

HERE = Path(__file__).resolve().parent
YEARS, MARKETS, POWERTRAINS, DRAWS, PART = 30, 5, 5, 10_000, 1_000
AGES = YEARS
PAIRS = 7
WARMING = Warming(29.8, 273)
GHG_BUDGET, AIR_BUDGET, MEMORY_BUDGET = 8.0, 8.0, 600.0


def baseline() -> float:
    """Return a number, so that nothing is left out: standard normals of the programme's size, and one product."""
    numbers = np.random.default_rng(1).standard_normal(YEARS * MARKETS * POWERTRAINS * DRAWS)
    return float((numbers * numbers)[0])


def part(rng: np.random.Generator) -> tuple[Array, Array]:
    """Return cars sold (draws, powertrains, markets, cohorts) and distance per car (draws, ages) of one part."""
    sold = rng.random((PART, POWERTRAINS, MARKETS, YEARS))
    use = years_in_use(rng.uniform(17, 28, PART), 5.0, AGES - 1)
    return sold, use * distance_in_use(use, rng.uniform(8e3, 18e3, PART), rng.uniform(0.01, 0.05, PART))


def greenhouse(sold: Array, km: Array, rng: np.random.Generator) -> dict[str, Array]:
    """Return tonnes by year of three boundaries and both rules, (draws, years), from cars sold and figures drawn."""

    def drawn(low: float, high: float) -> Array:
        return rng.uniform(low, high, PART)

    years = np.arange(2025.0, 2025 + YEARS)
    path = grid_path(years, 2030, drawn(-0.06, 0)).of(np.ones(PART), fossil_ratio(0.194, drawn(0.4, 0.54)))
    loss, ncv, losses = drawn(0.01, 0.06), drawn(46.5, 50.4), drawn(1.12, 1.25)[:, None] / 1000
    added = np.broadcast_to(np.linspace(580, 450, YEARS), (PART, YEARS))
    plants = {
        "average": Power(drawn(380, 520), {GAS: np.full(1, 6.7)}, drawn(20, 40), path),
        "marginal": Power(np.ones(1), {GAS: np.full(1, 1 / 56.1)}, drawn(0.03, 0.1), added),
    }
    power = {
        rule: well_to_stack(each, loss, WARMING.methane, ncv)[:, None] * losses * each.path
        for rule, each in plants.items()
    }
    petrol, diesel = (
        liquid_fuel(Combustion(drawn(67, 73), drawn(1, 13), drawn(2, 17)), WARMING, drawn(42, 45), drawn(0.7, 0.8),
                    drawn(0.5, 0.7))
        for _ in range(2)
    )  # fmt: skip
    gas_burned = Combustion(drawn(54, 58), drawn(50, 150), drawn(1, 10))
    gas = {
        rule: compressed_gas(gas_burned, WARMING, ncv=ncv, density=np.full(1, 0.717), supply=np.full(1, 3.5), loss=loss,
                             station_leak=drawn(0.001, 0.02), compression=np.full(1, 0.25), electricity=each)
        for rule, each in power.items()
    }  # fmt: skip
    none = np.zeros(PART)
    share = drawn(0.25, 0.7)
    use = {  # by powertrain: battery-electric, plug-in hybrid, petrol, diesel, gas
        "electricity": np.stack([drawn(0.15, 0.2), share * 0.2, none, none, none], axis=1),
        "petrol": np.stack([none, (1 - share) * 0.05, drawn(0.07, 0.09), none, none], axis=1),
        "diesel": np.stack([none, none, none, drawn(0.06, 0.08), none], axis=1),
        "gas": np.stack([none, none, none, none, drawn(0.08, 0.11)], axis=1),
    }
    made = rng.uniform(5, 10, (PART, POWERTRAINS))
    by_powertrain = sold.reshape(PART, POWERTRAINS, MARKETS * YEARS)
    demand = np.stack([*use.values(), made], axis=1) @ by_powertrain  # (draws, carriers and making, markets x cohorts)
    energy = {
        carrier: [over_life(demand[:, at, market * YEARS : (market + 1) * YEARS], km)[:, :YEARS]
                  for market in range(MARKETS)]
        for at, carrier in enumerate(use)
    }  # fmt: skip
    making = demand[:, -1].reshape(PART, MARKETS, YEARS).sum(axis=1)
    whole = {carrier: sum(markets[1:], markets[0]) for carrier, markets in energy.items()}
    fuels = (whole["petrol"] * petrol[:, None] + whole["diesel"] * diesel[:, None]) / 1000
    result = {}
    for rule, intensity in power.items():
        abroad = [factor * intensity for factor in (1.0, 1.1, 0.9, 0.8, 1.2)]  # a grid for each market
        electric = sum(
            (used * each for used, each in zip(energy["electricity"], abroad, strict=True)), np.zeros((1, 1))
        )
        result[f"wtw.{rule}"] = fuels + (electric + whole["gas"] * gas[rule]) / 1000
        result[f"life_cycle.{rule}"] = result[f"wtw.{rule}"] + making
    stack = (467 / 0.87) / 1000
    tailpipe = whole["petrol"] * 2.27 + whole["diesel"] * 2.6 + whole["gas"] * 1.93
    result["official"] = (whole["electricity"] * stack + tailpipe) / 1000
    return result


def pollutants(sold: Array, km: Array, rng: np.random.Generator) -> dict[str, Array]:
    """Return tonnes by year of exhaust, wear and power plants for each pollutant, (draws, years)."""
    factors = rng.random((PART, len(POLLUTANTS) + 2, POWERTRAINS))  # grams a km, fine wear, kWh a km
    everywhere = sold.sum(axis=2)
    demand = factors @ everywhere
    driven = [over_life(demand[:, at], km)[:, :YEARS] for at in range(factors.shape[1])]
    plants = rng.random((PART, len(POLLUTANTS)))
    found = {name: driven[at] * 1e-6 for at, name in enumerate(POLLUTANTS)}
    found["pm25"] = found["pm25"] + driven[-2] * 1e-6
    return {name: values + driven[-1] * plants[:, [at]] * 1e-6 for at, (name, values) in enumerate(found.items())}


def programme(what: Callable[[Array, Array, np.random.Generator], dict[str, Array]]) -> Callable[[], float]:
    """Return a run of all parts: the sum of the last one, so that nothing is left out."""
    rng = np.random.default_rng(2)
    sold, km = part(rng)  # the same cars in every part: what is drawn is not what is measured

    def run() -> float:
        last = 0.0
        for _ in range(DRAWS // PART):
            last = sum(float(values.sum()) for values in what(sold, km, rng).values())
        return last

    return run


def compare(label: str, own: Callable[[], object], other: Callable[[], object], budget: float) -> None:
    """Print the median ratio of interleaved pairs."""
    own(), other()
    ratios, seconds = [], []
    for _ in range(PAIRS):
        start = time.perf_counter()
        own()
        between = time.perf_counter()
        other()
        seconds.append(between - start)
        ratios.append(seconds[-1] / (time.perf_counter() - between))
    _say(label, ratios, budget, seconds)


def _say(label: str, ratios: list[float], budget: float, seconds: list[float]) -> None:
    verdict = "within" if median(ratios) <= budget else "OVER"
    spread = f"{min(ratios):.4g} to {max(ratios):.4g}"
    print(f"{label:<62} {median(ratios):7.4g} ({spread})  {verdict} {budget:g}  {median(seconds) * 1e3:8.1f} ms")


def main() -> None:
    """Print one line for each budget."""
    size = YEARS * MARKETS * POWERTRAINS * DRAWS
    print(f"{size:,} numbers, {os.cpu_count()} processors, numpy {np.__version__}")
    compare("greenhouse gases / normals and a product", programme(greenhouse), baseline, GHG_BUDGET)
    compare("pollutants / normals and a product", programme(pollutants), baseline, AIR_BUDGET)


def peak() -> None:
    """Print the peak memory of a process that runs the programme once; its baseline is not in it."""
    programme(greenhouse)()
    programme(pollutants)()
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e6
    verdict = "within" if megabytes <= MEMORY_BUDGET else "OVER"
    print(f"{'peak memory of the programme [MB]':<62} {megabytes:7.0f}  {verdict} {MEMORY_BUDGET:g}")


if __name__ == "__main__":
    if sys.argv[1:] == ["peak"]:
        peak()
    else:
        main()
        subprocess.run([sys.executable, __file__, "peak"], check=True)
