"""Wrong tables that used to pass in silence: each is stopped, or says on paper what it cannot give."""

from pathlib import Path

import numpy as np
import pytest
from cases import case_rows

from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output import BalanceError
from impact.economy.input_output_model import domestic_model
from impact.economy.input_output_results import multiplier_table
from impact.errors import ProblemsError
from impact.io_table import InputOutputTable

TABLE = """\
name: Two sectors
country: AAA
year: 2019
kind: industry_by_industry
unit: million AAA_2019
flows: domestic
columns: {output: output, gva: gva, income: wages, imports: imports}
employment: {column: jobs, kind: count, measure: headcount, unit: persons}
"""
Z = "code,farm,works\nfarm,150,500\nworks,400,100\n"
PRIMARY = "code,output,gva,wages,imports,jobs,co2\nfarm,1000,380,300,50,2000,5\nworks,2000,1180,400,200,3000,90\n"
FINAL = "code,households,exports\nfarm,150,200\nworks,150,1350\n"
CLOSED = "household_closure: {kind: propensity, consumption: households, income: wages, spent: 0.8"


def load(place: Path, table: str = TABLE, z: str = Z, primary: str = PRIMARY, final: str = FINAL) -> InputOutputTable:
    for name, text in {"table.yaml": table, "Z.csv": z, "primary_inputs.csv": primary, "final_use.csv": final}.items():
        (place / name).write_text(text, encoding="utf-8")
    return load_io_table(place)


def refused(tmp_path: Path, *words: str, **changed: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        load(tmp_path, **changed)
    said = str(caught.value)
    assert [word for word in words if word not in said] == [], said


def test_every_result_says_whether_the_table_was_checked(tmp_path: Path) -> None:
    result = multiplier_table(load(tmp_path))
    assert result.balance.startswith("not checked: no column 'taxes'; inputs, value added, imports are at most 0.99")
    bare = TABLE.replace(", gva: gva", "").replace(", imports: imports", "")
    assert load(tmp_path, bare).balance == "not checked: no columns 'gva' and 'imports' and 'taxes'"


def test_flows_in_another_unit_are_stopped(tmp_path: Path) -> None:
    thousandth = "code,farm,works\nfarm,0.15,0.5\nworks,0.4,0.1\n"
    refused(tmp_path, "of their output; taxes cannot be the rest", "unit of primary_inputs.csv", z=thousandth)
    bare = TABLE.replace(", gva: gva", "").replace(", imports: imports", "")
    refused(tmp_path, "All flows are 0.00038 of output", "million AAA_2019", table=bare, z=thousandth)


def test_flows_turned_round_and_total_flows_called_domestic_are_stopped(tmp_path: Path) -> None:
    turned = "code,farm,works\nfarm,150,400\nworks,500,100\n"
    refused(tmp_path, "row 'farm'", "1.08 times the output", "turned round", z=turned)
    refused(tmp_path, "row 'works'", "are imports in it", z=Z.replace("500", "700"))


def test_large_subsidies_in_a_table_without_taxes_are_noted(tmp_path: Path) -> None:
    table = load(tmp_path, primary=PRIMARY.replace("1000,380", "1000,440"))
    assert "more than output, as where subsidies on inputs are large: farm (1.04)" in table.notes[0]
    assert multiplier_table(table).columns["gva_effect_type1"].max() < 1
    refused(tmp_path, "row 'farm'", "1.6 times the output", primary=PRIMARY.replace("1000,380", "1000,1000"))


def test_more_than_one_cannot_come_of_a_unit_of_demand(tmp_path: Path) -> None:
    taxes = TABLE.replace("imports: imports}", "imports: imports, taxes: tax}")
    primary = PRIMARY.replace("co2", "tax").replace(",5\n", ",20\n").replace(",1180,", ",1380,")
    table = load(tmp_path, taxes, primary=primary)
    assert "columns that do not add up" in table.notes[0]
    with pytest.raises(BalanceError, match=r"1\.\d+ units would end as gva \+ imports \+ taxes in 'works'"):
        multiplier_table(table)


def test_a_propensity_closure_of_domestic_flows_needs_all_that_households_spend(tmp_path: Path) -> None:
    refused(tmp_path, "line 9", "'consumption_total'", "would stay in the country", table=TABLE + CLOSED + "}\n")
    refused(tmp_path, "less than the consumption", table=TABLE + CLOSED + ", consumption_total: 200}\n")
    table = load(tmp_path, TABLE + CLOSED + ", consumption_total: 600}\n")
    column = domestic_model(table).column
    assert column is not None
    assert column.tolist() == [0.25, 0.25]


@pytest.mark.parametrize("name", ["gva", "income", "imports", "taxes", "employment", "employment_jobs"])
def test_an_extension_cannot_take_the_place_of_an_effect(tmp_path: Path, name: str) -> None:
    table = TABLE + f"extensions: {{{name}: {{column: co2, unit: kt CO2}}}}\n"
    refused(tmp_path, "line 9", f"'{name}' is the name of an effect", table=table)


def test_units_of_extensions_are_units(tmp_path: Path) -> None:
    refused(
        tmp_path, "line 9", "'bananas' is not known", table=TABLE + "extensions: {e: {column: co2, unit: bananas}}\n"
    )


@pytest.mark.parametrize(("measure", "unit", "words"), case_rows("jobs_of_tables"))
def test_measure_and_unit_are_one_thing(tmp_path: Path, measure: str, unit: str, words: str) -> None:
    refused(tmp_path, "line 8", words, table=TABLE.replace("headcount, unit: persons", f"{measure}, unit: {unit}"))


def test_a_coefficient_far_from_all_others_is_noted(tmp_path: Path) -> None:
    table = load(tmp_path, primary=PRIMARY.replace("50,2000,", "50,2,"))
    assert table.notes == ("jobs 'jobs' per output far from the mean of the economy, as multiples of it: farm (0.002)",)


def test_imports_by_buyer_are_refused_or_used(tmp_path: Path) -> None:
    total = TABLE.replace("flows: domestic", "flows: total\ntotal_flows: {method: none}")
    refused(tmp_path, "line 8", "method: by_buyer", table=total, primary=PRIMARY.replace("380", "430"))
    table = load(tmp_path, total.replace("none", "by_buyer"))
    model = domestic_model(table)
    np.testing.assert_allclose(model.domestic.sum(axis=0), [(550 - 50) / 1000, (600 - 200) / 2000])
    np.testing.assert_allclose(model.imported_inputs, [0.05, 0.1])  # type: ignore[arg-type]


def test_imports_that_are_not_taken_out_are_not_estimated(tmp_path: Path) -> None:
    total = TABLE.replace("flows: domestic", "flows: total\ntotal_flows: {method: none}")
    result = multiplier_table(load(tmp_path, total.replace(", imports: imports", "")))
    assert "imports_effect_type1" not in result.columns


def test_running_sums_and_text_are_left_out_of_final_use_and_named(tmp_path: Path) -> None:
    final = (
        "code,to_sectors,households,exports,final,all,remark\n"
        "farm,650,150,200,350,1000,x\n"
        "works,500,150,1350,1500,2000,\n"
    )
    table = load(tmp_path, final=final)
    said = "; ".join(table.notes)
    assert "the column 'remark' is left out" in said
    assert "'to_sectors' (sales to sectors), 'final' (sum of 2 columns), 'all'" in said
    assert "rows that do not add up" not in said
    named = load(tmp_path, TABLE + "final_use: [households, exports]\n", final=final)
    assert named.notes == ()


def test_a_wrong_unit_stands_at_its_line_and_a_place_is_a_code(tmp_path: Path) -> None:
    refused(tmp_path, "line 5", "'pounds' is no money unit", table=TABLE.replace("million AAA_2019", "pounds"))
    refused(
        tmp_path, "line 2", "'Scotland' is no code of a place", "GB-SCT", table=TABLE.replace("AAA\n", "Scotland\n", 1)
    )
    assert load(tmp_path, TABLE.replace("country: AAA", "country: GB-SCT")).country == "GB-SCT"


@pytest.mark.parametrize("size", ["-1e308", "1e31"])
def test_numbers_that_no_table_holds_are_refused(tmp_path: Path, size: str) -> None:
    """Their products are no numbers any more: an income of -1e308 came back as an effect without end."""
    words = ("is more than a table holds: at most 1e+30", "row 'farm'", "column 'wages'")
    refused(tmp_path, *words, primary=PRIMARY.replace("380,300,", f"380,{size},"))
    refused(tmp_path, "is more than a table holds", z=Z.replace("150,500", f"150,{size}"))
