"""Alternatives that are run once for many studies: the same table as without, and nothing older than its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import Loaded, load, with_draws
from impact.study.why import scenarios as module
from impact.study.why.scenarios import Beside, scenarios

XYZ = (Path(__file__).resolve().parents[1] / "data" / "xyz",)


@pytest.fixture
def variant(tmp_path: Path) -> Callable[[int], Loaded]:
    """Return a variant of a factory, beside which another file stands."""
    other = tmp_path / "other.yaml"
    other.write_text(
        "inherits: xyz-factory\nproject: {production: {capacity: {central: 230, low: 200, high: 270, reason: More}}}\n",
        "utf-8",
    )

    def made(capacity: int) -> Loaded:
        file = tmp_path / f"own-{capacity}.yaml"
        lines = (
            "inherits: xyz-factory", "draws: 200", f"alternatives: [{other}]",
            f"project: {{production: {{capacity: {{central: {capacity}, reason: So}}}}}}",
        )  # fmt: skip
        file.write_text("\n".join(lines) + "\n", "utf-8")
        return load(str(file), XYZ)

    return made


def test_a_shared_alternative_gives_the_same_table_and_is_run_once(variant: Callable[[int], Loaded]) -> None:
    catalogue = Catalogue(XYZ, "factory")
    beside, run = Beside(catalogue), module._rows
    with patch.object(module, "_rows", side_effect=run) as runs:
        for capacity in (210, 220):
            loaded = variant(capacity)
            assert scenarios(loaded, catalogue, beside=beside).csv == scenarios(loaded, catalogue).csv
        assert runs.call_count == 3 + 4, "each variant and the alternative once, and two each without sharing"


@pytest.mark.parametrize("change", ["seed", "file"])
def test_another_seed_or_another_text_is_another_run(
    variant: Callable[[int], Loaded], tmp_path: Path, change: str
) -> None:
    catalogue = Catalogue(XYZ, "factory")
    beside, loaded = Beside(catalogue), variant(210)
    before = scenarios(loaded, catalogue, beside=beside).csv
    if change == "seed":
        loaded = with_draws(loaded, 200, 99)
    else:
        other = tmp_path / "other.yaml"
        other.write_text(other.read_text("utf-8").replace("230", "240"), "utf-8")
    after = scenarios(loaded, catalogue, beside=beside).csv
    assert after != before
    assert after == scenarios(loaded, catalogue).csv
