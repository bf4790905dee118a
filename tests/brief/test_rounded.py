"""One quantity prints the same in text, tile, chart, table, summary and alt text, whatever the number of draws."""

import ast
from pathlib import Path

from shared_studies import study_of

from impact.study.study import Study
from impact.words.amounts import Amounts
from impact.words.language import Words
from impact.words.steps import Steps


def test_the_number_of_draws_moves_ranges_and_no_value(study: Study) -> None:
    other = study_of("byd-jizzakh")
    here, there = (Amounts(Words("en"), Steps.of(each)) for each in (study, other))
    different, seen = [], 0
    for name in ("kpi", "gross_net", "jobs_by_year", "output_by_year", "fiscal", "trade", "emissions_by_year"):
        for row, again in zip(study[name].rows, other[name].rows, strict=True):
            assert row["id"] == again["id"]
            if row["value"] is None or again["value"] is None:
                continue
            seen += 1
            said = here.of(row), there.of(again)
            if (said[0].value, said[0].scale) != (said[1].value, said[1].scale):
                different.append((name, row["id"], said[0].value, said[1].value))
    assert seen > 1000
    assert different == []


def test_only_amounts_round_results(root: Path) -> None:
    """Pages and charts ask for a result with its measure; none of them rounds by itself."""
    allowed = {"add_up", "case"}
    for part in ("brief", "charts"):
        for file in sorted((root / "impact" / part).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module == "impact.words.rounding":
                    assert {name.name for name in node.names} <= allowed, file.name
