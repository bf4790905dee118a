"""`asked` and `favoured` of a scenario: the questions of a client in their order, and the answer that is favoured."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from brief_texts import edition_of
from other_studies import with_house_table
from shared_studies import CASES, study_of

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.sections.answer import answer
from impact.brief.sections.front import questions_table
from impact.brief.text.answers import TABLE
from impact.brief.text.choices import decision_table, without_effect
from impact.core.errors import ImpactError, ProblemsError
from impact.document import Row, Table, plain, walk
from impact.language.messages import Language
from impact.scenario.client_questions import MOST_ASKED, WAYS
from impact.scenario.kind_declaration import declared
from impact.scenario.texts import translations
from impact.statements.catalogue import catalogue
from impact.study.store import results_sha256
from impact.study.store.folder import load, save
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY
from impact.theme.themes import load_theme

LANGUAGES = ("en", "ru", "uz", "uz-Cyrl", "zh")
OF_KINDS = {
    "vehicle_plant": "byd-camacari", "bus_fleet": "samarkand-buses", "power_plant": "nur-navoi",
    "factory": "denim-complex", "spending": "initiative-budget",
}  # fmt: skip
SAYS, WHY = "The ministry decides.", "nobody has counted them."


def with_asked(study: StudyData, *answers: Mapping[str, str]) -> StudyData:
    """Return a study in which these were asked: the answer to each question."""
    empty = dict.fromkeys(WAYS, DOES_NOT_APPLY)
    rows = ({"id": f"q{at}", "question": f"Question {at}?", **empty, **each} for at, each in enumerate(answers, 1))
    return with_house_table(study, TABLE, rows)


def names(kind: str) -> list[str]:
    """Return all that may answer a question of a kind."""
    asked = catalogue(kind).pages["front"].asked
    return [*dict.fromkeys((*asked, *(each for groups in asked.values() for each in groups), *declared(kind).alone))]


def in_language(study: StudyData, language: str) -> BriefContext:
    return BriefContext(study, Language(language), load_theme())


def cells(row: Row) -> list[str]:
    return [span.cell for cell in row.cells for span in cell.text if span.cell]


@pytest.mark.parametrize("kind", OF_KINDS)
def test_all_that_may_answer_prints_its_cells_or_that_there_is_no_estimate_alike_in_each_language(kind: str) -> None:
    study = with_asked(study_of(OF_KINDS[kind]), *({"answer": name} for name in names(kind)))
    printed: list[list[set[str]]] = []
    for language in LANGUAGES:
        context = in_language(study, language)
        rows = questions_table(context).rows
        assert all(plain(row.cells[1].text) for row in rows)
        printed.append([{*cells(row)} for row in rows])
        for name, row in zip(names(kind), rows, strict=True):
            if name in declared(kind).figures and name not in catalogue(kind).groups:
                assert {*cells(row)} == ({f"key_figures/{name}/value"} if context.has_figure(name) else set())
    assert all(other == printed[0] for other in printed)
    assert all(study.cell(cell) is not None for found in printed[0] for cell in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_of_the_client_are_printed_whole_in_their_order_and_those_of_the_kind_are_gone(language: str) -> None:
    made = with_asked(study_of("nur-navoi"), {"says": SAYS}, *({"answer": "power"},) * 10, {"not_estimated": WHY})
    context = in_language(made, language)
    of_annex = next(each for each in walk(answer(context)) if isinstance(each, Table) and each.id == "table-asked")
    for table in (questions_table(context), of_annex):
        assert len(table.rows) == MOST_ASKED
        assert [plain(row.cells[0].text).partition("?")[0] for row in table.rows] == [
            f"Question {at}" for at in range(1, MOST_ASKED + 1)
        ]
        first, *_, last = (plain(row.cells[1].text) for row in table.rows)
        assert SAYS in first
        assert context.words.say("own-text").casefold() in first.casefold()
        assert last == plain(context.text("not-estimated-because", reason=WHY.rstrip(".")))
    assert len(questions_table(in_language(study_of("nur-navoi"), language)).rows) == 5


def test_a_stored_study_that_names_what_cannot_answer_says_so() -> None:
    made = with_asked(study_of("nur-navoi"), {"answer": "powr"})
    with pytest.raises(ImpactError, match=r"asked: no statement .* is called 'powr'\. Did you mean 'power'\?"):
        questions_table(edition_of(made))


@pytest.mark.parametrize("kind", OF_KINDS)
def test_a_rival_answer_is_none_by_itself(kind: str) -> None:
    """Of several answers one holds, so they are printed together, by the group that names them all."""
    tiles = [tile for tile in declared(kind).first_page.values() if tile.rivals and tile.decides]
    rivals = {key for tile in tiles for key in tile.figures if declared(kind).figures[key].signed}
    assert rivals
    assert not rivals & {*declared(kind).alone}


@pytest.fixture
def scenario(tmp_path: Path) -> Callable[..., Path]:
    """Return what writes a variant with these keys and returns its file."""

    def write(base: str = "nur-navoi", name: str = "own", **keys: Any) -> Path:
        file = tmp_path / f"{name}.yaml"
        file.write_text(yaml.safe_dump({"inherits": base, **keys}), encoding="utf-8")
        return file

    return write


REFUSED: dict[str, dict[str, Any]] = {
    "asked[1]: the question 'A?' has no answer and no reason. Give one of: answer, says": {
        "asked": [{"question": "A?"}]
    },
    "asked[1]: the question 'A?' has answer and says.": {
        "asked": [{"question": "A?", "answer": "power", "says": "B."}]
    },
    "asked[1]: the question 'A?' has no answer": {"asked": [{"question": "A?", "says": " "}]},
    "asked: nothing stands here": {"asked": []},
    "at most 12 items": {"asked": [{"question": "A?", "says": "B."}] * (MOST_ASKED + 1)},
    "no key is called 'reason' here": {"asked": [{"question": "A?", "reason": "B."}]},
    "favoured.answer: no answer is called 'gas_left'. Did you mean": {"favoured": {"answer": "gas_left"}},
    "page 1 compares 'state_spending' with no other answer": {"favoured": {"answer": "state_spending"}},
    "favoured: 'nobody' stands where keys with values belong": {"favoured": "nobody"},
    "the key 'answer' is missing": {"favoured": {"because": "It is."}},
}


@pytest.mark.parametrize("said", REFUSED)
def test_what_no_scenario_may_ask_or_favour_is_refused_with_its_line(said: str, scenario: Callable[..., Path]) -> None:
    with pytest.raises(ProblemsError) as caught:
        api.load(scenario(**REFUSED[said]))
    assert all(each.file.endswith("own.yaml") and each.line > 0 for each in caught.value.problems)
    assert said in str(caught.value)


def test_a_name_that_answers_nothing_is_refused_with_its_line_and_all_that_do(scenario: Callable[..., Path]) -> None:
    file = scenario(asked=[{"question": "A?", "answer": "powr"}, {"question": "B?", "answer": "jobs_net"}])
    for ask in (lambda: api.check(file), lambda: api.brief(file, file.with_suffix(".pdf"))):
        with pytest.raises(ProblemsError) as caught:
            ask()
        assert [each.where for each in caught.value.problems] == ["asked[1].answer", "asked[2].answer"]
        assert all(f" {name}" in each.message for each in caught.value.problems for name in names("power_plant"))


def test_no_variant_inherits_questions_and_nobody_else_what_the_author_favours(scenario: Callable[..., Path]) -> None:
    own = [{"question": "A?", "answer": "power"}]
    file = scenario(asked=own, favoured={"answer": "gas_left_in_ground", "because": "It is."})
    variant = scenario(str(file), "variant", subtitle="Another price")
    first, second = api.load(file).scenario, api.load(variant).scenario
    assert (len(first.asked), len(second.asked)) == (1, 0)
    assert second.favoured == first.favoured
    assert api.load("nur-navoi").scenario.decide
    assert not first.decide
    shipped = api.load("byd-jizzakh").scenario
    assert shipped.asked
    assert not api.load(scenario("byd-jizzakh", "other")).scenario.asked


def test_texts_of_a_question_are_those_of_the_scenario_that_asks_it(
    scenario: Callable[..., Path], tmp_path: Path
) -> None:
    file = scenario(asked=[{"question": "How much?", "says": "Much."}])
    variant = scenario(str(file), "variant", asked=[{"question": "By whom?", "says": "By all."}])
    (tmp_path / "texts").mkdir()
    text = "own:\n  asked.1.question: Сколько?\n  asked.1.says: Много.\nvariant:\n  asked.1.says: Всеми.\n"
    (tmp_path / "texts" / "ru.yaml").write_text(text, encoding="utf-8")
    asked = {name: said for name, said in translations(api.load(variant), "ru").items() if name.startswith("asked")}
    assert asked == {"asked.1.says": "Всеми."}
    assert translations(api.load(file), "ru")["asked.1.question"] == "Сколько?"


def test_a_study_holds_what_was_asked_and_favoured_and_prints_it_alone(
    scenario: Callable[..., Path], tmp_path: Path
) -> None:
    because = "No buyer of the gas was found."
    keys = {
        "asked": [{"question": "A?", "says": SAYS}],
        "favoured": {"answer": "gas_left_in_ground", "because": because},
    }
    study, plain_one = (api.run(scenario(**each, draws=20), also=("scenarios",)) for each in (keys, {}))
    save(study, tmp_path / "own.study")
    again = load(tmp_path / "own.study")
    assert [plain(row.cells[0].text) for row in questions_table(edition_of(again)).rows] == ["A?"]
    table = decision_table(edition_of(again))
    assert table is not None
    assert because in plain(table.note)
    assert results_sha256(study.tables.values()) == results_sha256(plain_one.tables.values()), "it is no result"


def favouring(study: StudyData, answer: str) -> Table:
    """Return the choices where an answer is favoured, or none."""
    table = decision_table(
        edition_of(StudyData(**{**study.__dict__, "facts": study.facts.changed({"favoured": answer})}))
    )
    assert table is not None
    return table


def keys_in(table: Table, column: int) -> list[str]:
    """Return the key figures of the plan that a column prints, in its order."""
    cells = [span.cell for span in table.rows[0].cells[column].text if span.cell]
    return [cell.split("/")[1].partition(".")[2] for cell in cells]


def test_answers_that_a_kind_sets_apart_have_a_column_each() -> None:
    """Each says against what it is; of answers to one comparison the best one is shown."""
    solar = favouring(study_of("nur-navoi"), "gas_left_in_ground")
    assert [keys_in(solar, column) for column in (1, 2)] == [["jobs_net"], ["jobs_net_gas_left"]]
    assert "if the gas stays in the ground" in solar.columns[2].label
    programme = favouring(study_of("initiative-budget"), "state_spending")
    apart = ["job_years", "job_years_net_not_spent", "job_years_net_state"]
    assert [keys_in(programme, column) for column in (1, 2, 3)] == [[each] for each in apart]


@pytest.mark.parametrize("case", ["denim-complex", "byd-jizzakh"])
def test_the_favoured_answer_has_a_column_and_without_one_all_are_equals(case: str) -> None:
    """The column behind that of the best answer, or the first without one, is from the lowest to the highest of all."""
    study, kind = study_of(case), declared(str(study_of(case).facts["kind"]))
    rows = {key: study.row("key_figures", key) for key in kind.rivals_of("jobs_net")}
    ends = [
        min(rows, key=lambda key: float(str(rows[key]["low"]))),
        max(rows, key=lambda key: float(str(rows[key]["high"]))),
    ]
    equals = favouring(study, "none")
    assert keys_in(equals, 1) == ends
    best = []
    for closure in kind.closures[:2]:
        table = favouring(study, closure)
        (key,) = keys_in(table, 1)
        assert (kind.figures[key].of or {})["closure"] == closure
        assert keys_in(table, 2) == ends
        assert len(table.columns) == len(equals.columns) + 1
        best.append(key)
    assert len({*best}) == len(best)


@pytest.mark.parametrize("case", CASES)
def test_each_choice_of_a_shipped_case_changes_a_printed_figure(case: str) -> None:
    assert list(without_effect(edition_of(study_of(case)))) == []


def test_check_warns_of_a_choice_that_changes_nothing_and_of_a_favourite_without_evidence(
    scenario: Callable[..., Path],
) -> None:
    scenario("own.yaml", "same", subtitle="the same again")
    listed = ["own.yaml", "same.yaml", "nur-navoi-gas-left"]
    file = scenario(alternatives=listed, decide=listed[1:], favoured={"answer": "gas_left_in_ground"}, draws=20)
    found = {each.rule: each for each in api.review(str(file)).findings if each.rule.startswith("answers/")}
    alike, without = found["answers/choice-without-effect"], found["answers/favoured-without-evidence"]
    assert ("'same'" in alike.message, alike.where, Path(alike.file)) == (True, "decide[1]", file)
    assert (without.level, without.where) == ("warning", "favoured")
    assert "'gas_left_in_ground' most" in found["answers/favoured"].message
