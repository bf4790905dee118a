"""Declared tables and variables: by the house, a kind and the user's folders; faults are named with file and line."""

from pathlib import Path

import pytest

from impact import api
from impact.core.errors import ImpactError, ProblemsError
from impact.core.registry import kinds_installed
from impact.scenario.kind_declaration import declared as key_figures
from impact.study.analysis.explain import explain, function, resolved
from impact.study.study import StudyData
from impact.study.tables import ResultTable
from impact.study.tables.declared import declared, house_layouts
from impact.study.tables.variable import Formula

TABLES = "loaves_by_year:\n  keys: [oven]\n"
VARIABLES = "loaves:\n  table: loaves_by_year\n  unit: loaves/yr\n  formula: Ovens times loaves of each.\n"


def folder(place: Path, **content: str) -> Path:
    """Return a data folder with declarations for vehicle plants, by file."""
    kind = place / "kinds" / "vehicle_plant"
    kind.mkdir(parents=True)
    for name, text in content.items():
        (kind / f"{name}.yaml").write_text(text, encoding="utf-8")
    return place


def said(place: Path) -> list[str]:
    """Return the problems of the declarations with a data folder, from the name of the file on."""
    with pytest.raises(ProblemsError) as caught:
        declared("vehicle_plant", (place,))
    return [str(problem).rpartition("vehicle_plant/")[2] for problem in caught.value.problems]


def test_a_kind_has_the_variables_of_the_house_and_its_own() -> None:
    house, cars, spending = declared(), declared("vehicle_plant"), declared("spending")
    assert "jobs" in house.variables
    assert "breakeven" in cars.tables
    assert "breakeven_km" in cars.variables
    figures = {f"kpi_{key}" for key, each in key_figures("spending").figures.items() if each.of is not None}
    assert spending.variables.keys() > house.variables.keys() | figures
    assert house.variables.keys() < cars.variables.keys()
    assert house_layouts().keys() == house.tables.keys() < cars.tables.keys()


def test_a_users_folder_adds_tables_and_variables_to_a_kind(tmp_path: Path) -> None:
    found = declared("vehicle_plant", (folder(tmp_path, tables=TABLES, variables=VARIABLES),))
    assert found.formulas("loaves", {}) == (Formula("Ovens times loaves of each."),)
    assert "loaves" not in declared("spending", (tmp_path,)).variables


def test_a_file_that_was_changed_is_read_again(tmp_path: Path) -> None:
    place = folder(tmp_path, tables=TABLES, variables=VARIABLES)
    declared("vehicle_plant", (place,))
    (place / "kinds" / "vehicle_plant" / "variables.yaml").write_text(VARIABLES.replace("loaves:", "rolls:", 1))
    assert "rolls" in declared("vehicle_plant", (place,)).variables


def test_all_faults_are_named_at_once_with_their_lines(tmp_path: Path) -> None:
    variables = (
        "jobs:\n  table: jobs_by_year\n  unit: loaves\n"
        "loaves:\n  table: loafs_by_year\n  unit: loaves/yr\n"
        "rolls:\n  table: loaves_by_year\n  unit: loaves/yr\n  keys: {stove: big}\n  low: none\n"
        "cakes:\n  tabel: loaves_by_year\n  unit: cakes/yr\n"
        "buns:\n  table: loaves_by_year\n  unit: buns/yr\n  formula: {stove: {big: Many.}}\n"
    )
    tables = f"{TABLES}  columns: {{crust: thick}}\n"
    formulas = "bread: Flour and water.\n"
    line = declared().variables["jobs"].line
    expected = (
        "formulas.yaml, line 1, column 1, bread: no variable 'bread' is declared.",
        "tables.yaml, line 3, column 13, loaves_by_year.columns.crust: 'thick' is nothing that a column holds.",
        f"variables.yaml, line 1, column 1, jobs: this is declared in data/variables.yaml, line {line}, too.",
        "variables.yaml, line 5, column 3, loaves.table: no table 'loafs_by_year' is declared. Did you mean",
        "variables.yaml, line 11, column 3, rolls.low: a number belongs here.",
        "variables.yaml, line 12, column 1, cakes: the key 'table' is missing. Add it.",
        "variables.yaml, line 13, column 3, cakes.tabel: no key is called 'tabel' here. Did you mean 'table'?",
        "variables.yaml, line 18, column 13, buns.formula.stove: the table 'loaves_by_year' has no column 'stove'.",
    )
    found = said(folder(tmp_path, tables=tables, variables=variables, formulas=formulas))
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == list(expected)


def test_a_copy_of_the_data_declares_nothing_twice(tmp_path: Path, root: Path) -> None:
    (tmp_path / "variables.yaml").write_bytes((root / "data" / "variables.yaml").read_bytes())
    assert declared("", (tmp_path,)).variables == declared().variables


@pytest.mark.parametrize("kind", ["", *kinds_installed()])
def test_the_function_of_every_formula_is_there(kind: str) -> None:
    found = declared(kind)
    formulas = [*found.own_formulas.values(), *(variable.formula for variable in found.variables.values())]
    codes = {formula.code for each in formulas for formula in each.by_value.values() if formula.code}
    assert codes
    assert all(callable(resolved(code)) for code in codes)


@pytest.mark.parametrize("scenario", ["byd-jizzakh", "xyz-spending"])
def test_every_result_says_how_it_is_made_and_by_which_function(scenario: str, root: Path) -> None:
    study = api.run(scenario, data=[root / "tests" / "data" / "xyz"], draws=0)
    known = study.declared()
    steps = {(step["table"], step["of"], step["keys"]) for step in study["lineage"].rows if step["table"] != "na"}
    for table, variable, keys in steps:
        rows = study[str(table)].where(**dict(pair.split("=", 1) for pair in str(keys).split("|") if "=" in pair))
        for row in rows:
            formulas = known.formulas(str(variable), row)
            assert formulas, (variable, row["id"])
            assert all(formula.says.endswith(".") for formula in formulas)
            assert formulas[-1].code, (variable, row["id"])


def test_the_formula_of_the_channel_asked_is_told(study: StudyData) -> None:
    found = explain(study, "key_figures/jobs_indirect/value")
    assert "all rounds of supply" in found.formula
    assert "Staff now" not in found.formula
    assert [each.code for each in found.functions] == ["impact.formulas.economy.supply_chain.indirect_jobs"]
    assert found.functions[0].file == "impact/formulas/economy/supply_chain.py"
    assert found.functions[0].line > 0


def test_a_module_that_a_data_folder_names_is_not_imported() -> None:
    assert function("antigravity.fly", "vehicle_plant").file == ""


def test_a_formula_that_names_no_function_is_told() -> None:
    with pytest.raises(ImpactError, match=r"'impact\.formulas\.economy\.payroll\.hire', where no function is"):
        function("impact.formulas.economy.payroll.hire", "")


def test_a_table_of_a_kind_needs_its_layout() -> None:
    with pytest.raises(ImpactError, match="no table 'breakeven' is declared"):
        _ = ResultTable("breakeven", ()).columns


def test_a_unit_that_cannot_be_read_is_found_by_the_check(tmp_path: Path) -> None:
    place = folder(tmp_path, tables=TABLES, variables=VARIABLES.replace("loaves/yr", "loafes/yr"))
    with pytest.raises(ProblemsError, match=r"variables\.yaml, line 1, loaves: the unit 'loafes/yr': 'loafes' is not"):
        api.check_data([place])
