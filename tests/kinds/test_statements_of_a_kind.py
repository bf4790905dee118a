"""What the statements of a stranger's kind say is told before a client reads it: each fault with file and line."""

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from kinds_of_strangers import forget_strangers

from impact import api
from impact.core import registry
from impact.core.errors import Problem, ProblemsError
from impact.scenario.kind_declaration import declared
from impact.statements.judged import statement_problems
from impact.study.tables.declared import declared as tables_of

DATA = Path(__file__).parents[1] / "data"
LANGUAGES = ("en", "ru", "uz", "zh")
STATEMENTS = """\
cells:
  heat: {table: key_figures, id: power, unit: [MWh], scope: gross, means: Heat of the servers in the headline year.}
  cooled: {table: cooling_by_year, unit: [GWh/yr], scope: gross, means: Power for cooling in the headline year.}
  drawn: {table: power_by_year, room: all, unit: [GWh/yr], scope: gross, means: Power drawn in the headline year.}
  warmed: {table: key_figures, id: warmth, unit: [GWh/yr], scope: gross, means: Homes warmed in the headline year.}
groups:
  never:
    first:
      - {id: never-holds, when: {positive: emissions, unknown: emissions}}
      - {id: always-holds}
      - {id: in-the-shadow, when: {positive: emissions}}
  signs:
    all:
      - {id: sign-dropped, when: {known: power}, says: [power]}
      - {id: side-above, when: {positive: emissions_lowest}, says: [emissions_lowest], message: one-side}
      - {id: side-below, when: {negative: emissions_lowest}, says: [emissions_lowest], message: one-side}
  words:
    all:
      - {id: russian-missing, when: {known: power}}
      - {id: amount-missing, says: [power]}
      - {id: amount-unlisted, when: {known: power}}
      - {id: reason-unlisted, when: {known: power}}
      - {id: number-written, when: {known: power}}
      - {id: choice-of-meaning, says: [power]}
      - {id: fails-at-print, says: [power]}
      - {id: misspelled, when: {positive: emisions}}
  silent:
    certain: true
    first:
      - {id: power-known, says: [power]}
headings:
  power: {title: [words]}
pages:
  front:
    title: title
    means: [means-choice, means]
    finding: [figure-of-jobs, figure-of-emissions]
    figure: {jobs: [supported, at_project, additional], emissions: [emissions]}
    asked: {ask-power: [silent, silnt]}
    limits: []
"""
MESSAGES = """\
ask-power = How much power?
never-holds = Never.
always-holds = Always.
in-the-shadow = Sometimes.
sign-dropped = Power is { SIZE($power) }.
one-side = Emissions fall by { SIZE($emissions_lowest) }.
russian-missing = Power is known.
amount-missing = Power is known.
amount-unlisted = Power is { AMOUNT($power) }.
reason-unlisted = No power, because { $reason }.
number-written = Power is 5 times that of others.
choice-of-meaning = { SIGN($power) ->
    [higher] More
   *[other] Less
} power, { $power }.
fails-at-print = Power is { AMOUNT($power, unit: "furlongs") }.
misspelled = Emissions fall.
power-known = Power is { $power }.
nobody-asks = Nobody says this.
"""
FILE, WORDS = "statements/own.yaml", "statements.ftl"
FAULTS = {
    "heat:": "the cell 'heat' is in MWh, and the key figure 'power' in GWh/yr: no study can have it.",
    "cooled:": "the cell 'cooled' is of the table 'cooling_by_year', which is not declared.",
    "drawn:": "the cell 'drawn' is picked by room, which the table 'power_by_year' has no column for.",
    "warmed:": "the cell 'warmed' is of 'warmth', which is no key figure of the kind.",
    "id: never-holds": "it is printed of no study that was tried. Its guard contradicts itself",
    "id: in-the-shadow": "it is printed of no study that was tried.",
    "id: sign-dropped": "its message in en: SIZE($power) drops a sign that the guard leaves open",
    "id: side-below": "prints emissions_lowest without its sign, here below zero and elsewhere above zero.",
    "id: russian-missing": "ru has no message 'russian-missing'. Add it to kinds/data_centre/languages/ru",
    "id: amount-missing": "its message in en: it names no amount of 'power', which 'says' lists.",
    "id: amount-unlisted": "its message in en: it names $power, which is not in 'says', nor a fact.",
    "id: reason-unlisted": "its message in en: $reason and 'why' go together",
    "id: number-written": "its message in en: it holds the number 5, which comes from no cell.",
    "id: choice-of-meaning": "its message in en: it selects by SIGN.",
    "id: fails-at-print": "its message in en cannot be printed: ",
    "id: misspelled": "'emisions' is neither a cell nor a key figure of the kind. Did you mean 'emissions'?",
    "silent:": "the group 'silent' is certain, and says nothing of a study in which power is unknown",
    "  power: {title": "the title of the page 'power' is certain, and says nothing of a study in which",
    "  front:": "no group is called 'silnt'. Did you mean 'silent'?",
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[Problem]:
    """Return what is found of a data centre with statements of every fault."""
    home = tmp_path_factory.mktemp("faulty") / "data_centre"
    shutil.copytree(DATA / "data_centre", home, ignore=shutil.ignore_patterns("__pycache__"))
    own = home / "templates" / "kinds" / "data_centre"
    (own / "statements").mkdir()
    (own / FILE).write_text(STATEMENTS, encoding="utf-8")
    for code in LANGUAGES:
        said = MESSAGES if code != "ru" else MESSAGES.replace("russian-missing", "russian-other")
        (own / "languages" / code / WORDS).write_text(said, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(registry.OWN_KINDS, "")
        patch.setattr(sys, "path", list(sys.path))
        made = judged("data_centre", home)
        forget_strangers()
    return made


def judged(kind: str, home: Path) -> list[Problem]:
    data = (home / "data", DATA / "xyz")
    registry.use_kinds((home / "kinds",))
    return statement_problems(kind, declared(kind, data), tables_of(kind, data), (home / "templates",))


@pytest.mark.parametrize("written", FAULTS)
def test_a_fault_of_a_statement_is_named_with_file_and_line(found: list[Problem], written: str) -> None:
    line = next(at for at, each in enumerate(STATEMENTS.splitlines(), start=1) if written in each)
    said = [each.message for each in found if each.file.endswith(FILE) and each.line == line]
    assert any(FAULTS[written] in each for each in said), said


def test_a_message_that_no_statement_uses_is_named_with_file_and_line(found: list[Problem]) -> None:
    unused = [each for each in found if each.file.endswith(WORDS)]
    assert {each.message.split("'")[1] for each in unused} == {"nobody-asks", "russian-other"}
    lines = {each.line for each in unused if "nobody-asks" in each.message}
    assert lines == {MESSAGES.splitlines().index("nobody-asks = Nobody says this.") + 1}


def test_nothing_else_is_found(found: list[Problem]) -> None:
    lines = {at for at, each in enumerate(STATEMENTS.splitlines(), start=1) if any(part in each for part in FAULTS)}
    assert {each.line for each in found if each.file.endswith(FILE)} == lines


@pytest.mark.parametrize("kind", ["bakery", "data_centre"])
def test_statements_of_strangers_kinds_pass(kind: str) -> None:
    assert judged(kind, DATA / kind) == []


@pytest.mark.parametrize("kind", ["bus_fleet", "factory", "power_plant", "spending", "vehicle_plant"])
def test_statements_of_shipped_kinds_pass(kind: str) -> None:
    assert statement_problems(kind, declared(kind), tables_of(kind), facts=True) == []


def test_check_names_a_statement_that_drops_a_sign(copied: Any) -> None:
    own = copied.templates[0] / "kinds" / "bakery" / "statements"
    own.mkdir()
    line = "groups: {loss: {first: [{id: loss, when: {known: jobs_net}, says: [jobs_net]}]}}\n"
    (own / "loss.yaml").write_text(line, encoding="utf-8")
    words = own.parent / "languages" / "en" / "loss.ftl"
    words.write_text("loss = Jobs fall by { SIZE($jobs_net) }.\n", encoding="utf-8")
    registry.use_kinds((copied.kinds,))
    with pytest.raises(ProblemsError) as caught:
        api.check("xyz-bakery", data=copied.data, templates=copied.templates)
    (found,) = caught.value.problems
    assert (Path(found.file).name, found.line, found.where) == ("loss.yaml", 1, "groups.loss.first[1]")
    assert "drops a sign" in found.message
