"""A scenario that follows an announced output says so in every sentence that is read alone."""

import pytest
from shared_studies import study_of

from impact import api
from impact.brief.compose import compose
from impact.brief.edition.context import BriefContext
from impact.core.errors import ImpactError
from impact.document import Heading, ItemList, plain, walk
from impact.files.resources import shipped
from impact.language.messages import Language
from impact.theme.themes import load_theme


@pytest.fixture(scope="module")
def context() -> BriefContext:
    """Return the announced scenario with few draws."""
    return BriefContext(study_of("byd-jizzakh-announced", beside=False), Language("en"), load_theme())


PAGES = {
    "brief": ("answer", "supported", "additional", "money", "emissions"),
    "annex": ("jobs", "net", "programme"),
    "summary": ("summary",),
}


@pytest.mark.parametrize("called", PAGES)
def test_each_finding_on_a_page_names_its_condition(context: BriefContext, called: str) -> None:
    """Headings are read alone, too; those on what is assessed and on what moves the answer state no result."""
    blocks = walk(compose(context, called).blocks)
    headings = {block.id: plain(block.text) for block in blocks if isinstance(block, Heading)}
    for page in PAGES[called]:
        assert "announced" in headings[page], headings[page]


@pytest.mark.parametrize("called", ["summary", "annex"])
def test_the_limits_name_it_and_nothing_claims_otherwise(context: BriefContext, called: str) -> None:
    lists = [block for block in walk(compose(context, called).blocks) if isinstance(block, ItemList)]
    said = " ".join(plain(item) for block in lists for item in block.items)
    assert "hold only if the announced output came true" in said
    assert "in no total" not in said


def test_more_people_from_abroad_than_staff_are_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Nothing is cut to fit in silence."""
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    file = tmp_path_factory.mktemp("staff") / "mine.yaml"
    file.write_text(text.replace("{central: 80, unit: persons", "{central: 1300, unit: persons"), encoding="utf-8")
    with pytest.raises(
        ImpactError,
        match=r"line \d+, .*staff\.foreign: more people from abroad \(1,300\) than staff in all \(1,2\d\d\)",
    ):
        api.run(file)
