"""What is wrong with a stranger's kind is said before anything runs: one list of problems with file and line."""

from pathlib import Path
from typing import Any

import pytest

from impact import api
from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.core.registry import use_kinds
from impact.study.tables.declared import declared

KIND = "data/kinds/bakery/kind.yaml"
MODEL = "kinds/bakery/model.py"
VARIABLES = "data/kinds/bakery/variables.yaml"
BRIEF = "templates/kinds/bakery/briefs/brief.yaml"
WORDS = "templates/kinds/bakery/languages/en/bakery.ftl"
SCENARIO = "data/scenarios/xyz-bakery.yaml"
COMPLETE = "A kind is a package with schema.py and model.py, and a folder data/kinds/KIND with kind.yaml."


def problems(copied: Any) -> tuple[Problem, ...]:
    """Return what `check` finds wrong with the scenario of a bakery."""
    use_kinds((copied.kinds,))
    with pytest.raises(ProblemsError) as caught:
        api.check("xyz-bakery", data=copied.data, templates=copied.templates)
    return caught.value.problems


def line_of(file: Path, text: str) -> int:
    return next(at for at, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1) if text in line)


def test_an_unknown_kind(copied: Any) -> None:
    file = copied.edit(SCENARIO, "kind: bakery", "kind: bakry")
    (found,) = problems(copied)
    assert (found.file, found.line) == ("xyz-bakery.yaml", line_of(file, "bakry"))
    assert found.message == (
        "'bakry' is not allowed. Did you mean 'bakery'? "
        "Write one of: bakery, bus_fleet, factory, power_plant, spending, vehicle_plant."
    )


FAULTS = {
    "a part whose need nobody gives": (
        MODEL, "(baking, *ENTERPRISE)", "(baking, *ENTERPRISE[1:])", "ModelOfParts((",
        "kind 'bakery': the part 'supply_chain' needs 'nation', which no part gives. Add a part that gives it before.",
    ),
    "a variable declared twice": (
        VARIABLES, "loaves:\n", "jobs: {table: jobs_by_year, unit: persons}\nloaves:\n", "jobs:",
        f"this is declared in data/variables.yaml, line {declared().variables['jobs'].line}, too. Keep one, or",
    ),
    "a key figure without unit": (
        KIND, "variable: loaves", "variable: loafs", "loafs",
        "the key figure 'loaves' has no unit: no variable 'loafs' is declared. Did you mean 'loaves'? Declare it.",
    ),
    "a key figure of a key that is none": (
        KIND, "variable: jobs, channel: total", "variable: jobs, chanel: total", "chanel",
        "the table 'jobs_by_year' has no key 'chanel'. Did you mean 'channel'?",
    ),
    "a key figure that cannot be added up over years": (
        KIND, "variable: jobs, channel: total}", "variable: jobs, channel: total}, over: horizon", "horizon",
        "'jobs' is in persons, which cannot be added up over years. Take the headline year.",
    ),
    "a key figure of rows in two units": (
        KIND, "{variable: loaves}, ", "{variable: loaves}, plus: [{variable: jobs, channel: total}], ", "loaves:",
        "'jobs' is in persons, and what it is added to in loaves/yr. Name rows in one unit.",
    ),
    "a key figure of rows to add and none to add them to": (
        KIND, "{of: {variable: loaves}, ", "{plus: [{variable: loaves}], ", "loaves:",
        "'plus' adds rows to those of 'of'. Write the first of them as 'of'.",
    ),
    "a key figure in a unit of something else": (
        KIND, "{of: {variable: loaves}, ", "{of: {variable: loaves}, unit: kg, times: 0.5, ", "loaves:",
        "its rows are in loaves/yr, which is no other measure of kg. Name a unit of its kind.",
    ),
    "a key figure times another number than its unit wants": (
        KIND, "{of: {variable: loaves}, ", "{of: {variable: loaves}, unit: thousand loaves/yr, ", "loaves:",
        "its rows are in loaves/yr: times 1 they are not in thousand loaves/yr. Write 0.001.",
    ),
    "a key figure times a number for no other unit": (
        KIND, "{of: {variable: loaves}, ", "{of: {variable: loaves}, times: 0.001, ", "loaves:",
        "'times' brings its rows to another unit. Name it as 'unit'.",
    ),
    "a key figure that depends on a part that no project has": (
        KIND, "{of: {variable: loaves}, ", "{of: {variable: loaves}, none_without: oven, ", "loaves:",
        "a project of this kind has no 'oven'. Did you mean 'ovens'?",
    ),
    "a key figure that nothing makes": (
        KIND, "{of: {variable: loaves}, ", "{", "",
        "kind 'bakery': nothing makes the key figure 'loaves'. Say in kind.yaml which rows it is the sum of, such as",
    ),
    "a template naming a section that is not there": (
        BRIEF, "[bread,", "[brad,", "brad", "no section is called 'brad'. Did you mean 'bread'?",
    ),
}  # fmt: skip


@pytest.mark.sampled(3)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_file_and_line(copied: Any, fault: str) -> None:
    path, old, new, place, message = FAULTS[fault]
    file = copied.edit(path, old, new)
    found = next(each for each in problems(copied) if each.message.startswith(message))
    assert Path(found.file).name == (file.name if place else "model.py")
    assert found.line == (
        line_of(file, place) if place else line_of(copied.kinds / "bakery" / "model.py", "ModelOfParts((")
    )


@pytest.mark.sampled(1)
@pytest.mark.parametrize("message", ["key-loaves-name", "key-loaves-meaning", "heading-bread", "question-bread"])
def test_a_key_figure_without_message(copied: Any, message: str) -> None:
    copied.edit(WORDS, f"{message} =", f"another-{message} =")
    (found,) = problems(copied)
    assert (Path(found.file).name, found.line) == ("kind.yaml", 2)
    assert found.message == (
        f"the key figure 'loaves' has no message '{message}'. Add it to templates/kinds/bakery/languages/en, or name "
        "the folder that holds it with --template-dir."
    )


@pytest.mark.parametrize("module", ["schema", "model"])
def test_a_kind_without_one_of_its_modules(copied: Any, module: str) -> None:
    (copied.kinds / "bakery" / f"{module}.py").unlink()
    (found,) = problems(copied)
    assert found.file == str(copied.kinds / "bakery")
    assert found.message == f"the kind 'bakery' has no {module}.py. {COMPLETE}"


def test_a_kind_without_its_declarations(copied: Any) -> None:
    (copied.kinds.parent / KIND).unlink()
    (found,) = problems(copied)
    assert found.file == "data/kinds/bakery/kind.yaml"
    assert found.message.startswith(
        "there is no such file, so nothing is known of the key figures of the kind 'bakery'."
    )


def test_all_that_is_wrong_is_said_at_once(copied: Any) -> None:
    copied.edit(MODEL, "(baking, *ENTERPRISE)", "(baking, *ENTERPRISE[1:])")
    copied.edit(BRIEF, "[bread,", "[brad,")
    copied.edit(WORDS, "heading-bread =", "heading-bred =")
    copied.edit(SCENARIO, "unit: ovens,", "unit: loaves,")
    copied.edit(VARIABLES, "unit: loaves/yr", "unit: loavs/yr")
    found = {Path(each.file).name for each in problems(copied)}
    assert found == {"model.py", "brief.yaml", "kind.yaml", "xyz-bakery.yaml", "variables.yaml"}


def test_a_key_figure_of_rows_that_the_model_does_not_return(copied: Any) -> None:
    copied.edit(KIND, "channel: total}, question: jobs", "channel: totl}, question: jobs")
    use_kinds((copied.kinds,))
    with pytest.raises(ImpactError, match="is picked from rows of 'jobs' with channel totl; there are none"):
        api.run("xyz-bakery", data=copied.data, draws=0)


def test_a_key_figure_of_a_part_that_does_not_lead(copied: Any) -> None:
    copied.edit(MODEL, ", leads=True", "")
    use_kinds((copied.kinds,))
    with pytest.raises(ImpactError, match=r"'loaves' rests on 'loaves', .* Mark that part with leads=True"):
        api.run("xyz-bakery", data=copied.data, draws=0)


@pytest.mark.parametrize(
    ("path", "old", "new", "message"),
    [
        (KIND, "channel: direct", 'channel: "{way}"', "'jobs_direct' names '{way}', and no fact of the project is"),
        (MODEL, "flows.output, flows.years", "flows.output[:, :1], ()", "'loaves' is one of single years, and rows of"),
    ],
)
def test_a_key_figure_that_a_run_cannot_make_is_named_with_its_line(
    copied: Any, path: str, old: str, new: str, message: str
) -> None:
    copied.edit(path, old, new)
    use_kinds((copied.kinds,))
    with pytest.raises(ProblemsError, match=message) as caught:
        api.run("xyz-bakery", data=copied.data, draws=0)
    (found,) = caught.value.problems
    named = "loaves:" if path == MODEL else "jobs_direct:"
    assert (Path(found.file).name, found.line) == ("kind.yaml", line_of(copied.kinds.parent / KIND, named))


def test_more_bought_than_sold_cannot_be(copied: Any) -> None:
    copied.edit(SCENARIO, "price: {central: 4, low: 3.6, high: 4.5,", "price: {central: 0.4,")
    use_kinds((copied.kinds,))
    with pytest.raises(ProblemsError, match=r"operation\.items: more is bought than is sold\. .*in the central run"):
        api.run("xyz-bakery", data=copied.data)
