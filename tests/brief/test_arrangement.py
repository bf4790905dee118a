"""`sections` of a scenario: what its documents go without, in which order they come, and what always stays."""

from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import with_house_table
from shared_documents import shipped_document

from impact import api
from impact.brief.arrangement import TABLE, Arrangement, faults_of
from impact.brief.compose import compose, list_omitted_sections
from impact.brief.templates import documents, rules
from impact.core.errors import ProblemsError
from impact.core.registry import kinds_installed
from impact.document import Document, Figure, Heading
from impact.document.checks import walk
from impact.study.store import results_sha256
from impact.study.study import StudyData

XYZ = Path(__file__).parents[1] / "data" / "xyz"


def asking(
    study: StudyData, without: tuple[str, ...] = (), order: tuple[str, ...] = (), also: tuple[str, ...] = ()
) -> StudyData:
    """Return a study whose scenario leaves sections out, moves some and adds some."""
    asked = {"without": without, "order": order, "also": also}
    named = ((does, at, name) for does, names in asked.items() for at, name in enumerate(names, 1))
    rows = ({"id": f"{does}.{at}", "does": does, "section": name} for does, at, name in named)
    return with_house_table(study, TABLE, rows)


def pages_of(document: Document) -> list[str]:
    return [block.id for block in document.blocks if isinstance(block, Heading) and block.level == 1]


def test_a_section_that_is_left_out_takes_its_page_along(study: StudyData) -> None:
    made = compose(edition_of(asking(study, without=("money",))))
    assert pages_of(made) == [page for page in pages_of(shipped_document("brief")) if page != "money"]
    figures = [block.label for block in walk(made.blocks) if isinstance(block, Figure) and block.label]
    assert figures == [f"Figure {number}" for number in range(1, len(figures) + 1)]


def test_sections_take_each_others_places(study: StudyData) -> None:
    whole = pages_of(shipped_document("brief"))
    made = pages_of(compose(edition_of(asking(study, order=("emissions", "money", "supported")))))
    assert sorted(made) == sorted(whole)
    assert made[:2] == whole[:2]
    assert made.index("money") < made.index("supported")
    assert made[-2:] == whole[-2:]


def test_the_annex_stays_whole_and_may_be_set_in_another_order(study: StudyData) -> None:
    without = compose(edition_of(asking(study, without=("money", "supported", "additional"))), "annex")
    assert pages_of(without) == pages_of(shipped_document("annex"))


def test_sections_of_the_annex_stand_before_the_last_page(study: StudyData) -> None:
    whole = pages_of(shipped_document("brief"))
    made = compose(edition_of(asking(study, also=("peers", "uncertainty"))))
    added = [block.id for block in walk(made.blocks) if isinstance(block, Heading) and block.id not in whole]
    assert set(added) <= {block.id for block in walk(shipped_document("annex").blocks) if isinstance(block, Heading)}
    assert len(added) > 1
    assert (pages_of(made)[: len(whole) - 1], pages_of(made)[-1]) == (whole[:-1], whole[-1])
    one_page = compose(edition_of(asking(study, also=("peers",))), "summary")
    assert one_page.blocks == compose(edition_of(study), "summary").blocks


def test_what_the_brief_shows_already_is_not_added(tmp_path: Path) -> None:
    """Whether an exhibit would stand there twice is known once the brief is put together, so checking does that."""
    file = tmp_path / "own.yaml"
    file.write_text("inherits: xyz\nsections: {also: [claims]}\n", encoding="utf-8")
    for refused in (lambda: api.check(file, data=[XYZ]), lambda: api.brief(file, tmp_path / "o.pdf", data=[XYZ])):
        with pytest.raises(ProblemsError, match="'claims' shows what 'assessed' shows already"):
            refused()
    assert not (tmp_path / "o.pdf").exists()


@pytest.mark.parametrize("name", ["asked", "paragraphs", TABLE])
def test_what_is_asked_of_documents_is_no_result_and_lacks_no_table(study: StudyData, name: str) -> None:
    made = with_house_table(study, name, ({"id": "own"},))
    assert results_sha256(made.tables.values()) == results_sha256(study.tables.values())
    assert "money" not in list_omitted_sections(asking(study, without=("money",)), "brief")


@pytest.mark.parametrize("kind", kinds_installed())
def test_every_kind_keeps_answers_limits_and_sources(kind: str) -> None:
    of_brief = rules("brief", kind)
    assert {"front", "how_sure", "basis"} <= set(of_brief.stays)
    assert of_brief.never_without
    assert rules("annex", kind).complete
    assert rules("summary", kind).stays
    for name in {section for each in documents(kind) for section in rules(each, kind).stays}:
        asked = [Arrangement(without=(name,)), Arrangement(order=(name,))]
        assert all("stays, and where it is" in message for each in asked for _, message in faults_of(each, kind, ()))


SCENARIO = """\
inherits: xyz
paragraphs:
  - {place: money, text: Our own view of the money.}
sections:
  without: [monney, how_sure, additional, money, claims, money]
  order: [front, emissions, supported]
  also: [money, sources, peerz]
"""


def test_all_that_cannot_be_is_named_with_its_line_and_reason(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(SCENARIO, encoding="utf-8")
    with pytest.raises(ProblemsError) as caught:
        api.check(file, data=[XYZ])
    found = {each.where: (each.line, each.message) for each in caught.value.problems}
    assert {line for line, _ in found.values()} == {5, 6, 7}
    assert "no document has a section called 'monney'. Did you mean 'money'?" in found["sections.without[1]"][1]
    assert "'how_sure' stays" in found["sections.without[2]"][1]
    assert "'supported' is not printed without 'additional'" in found["sections.without[3]"][1]
    assert "a text of 'paragraphs' stands at 'money'" in found["sections.without[4]"][1]
    assert "'claims' stands in the annex alone" in found["sections.without[5]"][1]
    assert "'front' stays" in found["sections.order[1]"][1]
    for at in (1, 2):
        assert "cannot be added: the brief has it, or the like of it" in found[f"sections.also[{at}]"][1]
    assert "no document has a section called 'peerz'. Did you mean 'peers'?" in found["sections.also[3]"][1]
    with pytest.raises(ProblemsError, match="monney"):
        api.brief(file, tmp_path / "own.pdf", data=[XYZ])
    assert not (tmp_path / "own.pdf").exists()


def test_a_study_carries_what_its_scenario_asks_for(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text("inherits: xyz\nsections: {without: [money], order: [emissions, supported]}\n", encoding="utf-8")
    rows = api.run(file, data=[XYZ], draws=20)[TABLE].rows
    assert [(row["does"], row["section"]) for row in rows] == [
        ("without", "money"), ("order", "emissions"), ("order", "supported"),
    ]  # fmt: skip
