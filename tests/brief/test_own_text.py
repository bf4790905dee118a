"""`paragraphs` of a scenario: own text after a section, said to be the author's, wherever a document has the place."""

from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import with_house_table, without

from impact import api
from impact.brief.compose import compose
from impact.brief.text.own_text import TABLE, places
from impact.core.errors import ImpactError, ProblemsError
from impact.document import Callout, Document, Heading, Paragraph, plain
from impact.scenario.schema import MOST_OWN_PARAGRAPHS, MOST_OWN_TEXT
from impact.study.study import StudyData

XYZ = Path(__file__).parents[1] / "data" / "xyz"
SAID = "Our own view of the money."
MORE = "And of what follows."


def with_text(study: StudyData, *rows: tuple[str, str]) -> StudyData:
    """Return a study with own text: place and words of each."""
    made = ({"id": f"p{number}", "place": place, "text": said} for number, (place, said) in enumerate(rows, 1))
    return with_house_table(study, TABLE, made)


def apart(document: Document) -> list[tuple[str, list[str]]]:
    """Return the author's own texts, each behind the heading of its page."""
    found, above = [], ""
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            above = block.id
        if isinstance(block, Callout) and block.tone == "apart":
            found.append((above, [plain(each.text) for each in block.blocks if isinstance(each, Paragraph)]))
    return found


def test_it_stands_after_its_section_and_is_said_to_be_the_authors(study: StudyData) -> None:
    made = with_text(study, ("money", f"{SAID}\n\n{MORE}"), ("sources", "Only in the annex."))
    brief = compose(edition_of(made))
    assert apart(brief) == [("money", ["In the author’s own words", SAID, MORE])]
    annex = compose(edition_of(made), "annex")
    assert apart(annex) == [("sources", ["In the author’s own words", "Only in the annex."])]


def test_it_is_printed_where_the_section_itself_has_nothing_to_say(study: StudyData) -> None:
    made = with_text(without(study, "gross_to_net"), ("additional", SAID))
    assert [said for _, said in apart(compose(edition_of(made)))] == [["In the author’s own words", SAID]]


def test_a_place_that_no_document_of_a_stored_study_has_is_named(study: StudyData) -> None:
    with pytest.raises(ImpactError, match=r"no document has a place called 'monney'\. Did you mean 'money'\?"):
        compose(edition_of(with_text(study, ("monney", SAID))))


SCENARIO = """\
inherits: xyz
paragraphs:
  - {place: money, text: Our own view of the money.}
  - {place: monney, text: Elsewhere.}
"""


def written(folder: Path, content: str) -> Path:
    file = folder / "own.yaml"
    file.write_text(content, encoding="utf-8")
    return file


def test_an_unknown_place_is_named_with_file_and_line_and_all_places(tmp_path: Path) -> None:
    file = written(tmp_path, SCENARIO)
    with pytest.raises(ProblemsError) as caught:
        api.check(file, data=[XYZ])
    (problem,) = caught.value.problems
    assert "own.yaml, line 4, column 6, paragraphs[2].place: no document has a place called 'monney'" in str(problem)
    assert all(f" {place}" in problem.message for place in places("vehicle_plant"))


@pytest.mark.parametrize(
    ("paragraphs", "said"),
    [
        (f"[{{place: money, text: {'a' * (MOST_OWN_TEXT + 1)}}}]", f"at most {MOST_OWN_TEXT:,} belong here"),
        ("[{place: money}]", "the key 'text' is missing"),
        ("[{place: money, text: ''}]", "text"),
        (f"[{'{place: money, text: a}, ' * (MOST_OWN_PARAGRAPHS + 1)}]", f"{MOST_OWN_PARAGRAPHS}"),
    ],
)
def test_text_that_is_too_long_or_none_is_refused(tmp_path: Path, paragraphs: str, said: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        api.load(written(tmp_path, f"inherits: xyz\nparagraphs: {paragraphs}\n"), [XYZ])
    assert said in str(caught.value)
