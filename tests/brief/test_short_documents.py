"""Documents of two and four pages: complete with limits and sources, without an annex, the same in each language."""

import re
from itertools import product, takewhile

import pytest
from every_case import cells, composed
from outlines import outline
from shared_studies import CASES, ONE_OF_EACH_KIND

from impact import api
from impact.brief.templates import documents, pages
from impact.document import Block, Heading, ItemList, PageBreak, Sources, Table, plain

DOCUMENTS = ("two", "four")
NUMBER = re.compile(r"\[(\d+)\]")
ELSEWHERE = re.compile(r"\bannex|приложени|\bpage \d", re.IGNORECASE)


def first_page(blocks: list[Block]) -> list[Block]:
    return list(takewhile(lambda block: not isinstance(block, PageBreak), blocks))


@pytest.mark.parametrize(("case", "name"), list(product(ONE_OF_EACH_KIND, DOCUMENTS)))
def test_both_documents_have_the_same_blocks_in_russian_and_page_1_of_the_brief(case: str, name: str) -> None:
    made, study = composed(case, name), composed(case, name).context.study
    assert outline(composed(case, name, "ru").document) == outline(made.document)
    of_page, of_brief = first_page(made.blocks), first_page(composed(case, "brief").blocks)
    assert list(map(type, of_page)) == list(map(type, of_brief))
    assert list(cells(of_page, study)) == list(cells(of_brief, study))


@pytest.mark.parametrize(("case", "name"), list(product(CASES, DOCUMENTS)))
def test_the_last_page_has_limits_and_the_sources_that_the_document_names(case: str, name: str) -> None:
    made = composed(case, name)
    place = next(at for at, block in enumerate(made.blocks) if isinstance(block, Heading) and block.id == "closing")
    before, last = made.blocks[:place], made.blocks[place:]
    assert sum(isinstance(block, ItemList) for block in last) == 2  # limits, findings against
    (sources,) = (block for block in last if isinstance(block, Sources))
    (figures,) = (block for block in last if isinstance(block, Table))
    assert len({sum(cell.span for cell in row.cells) for row in figures.rows}) == 1
    texts = [plain(text) for block in (*before, *last) if block is not sources for text in block.texts()]
    assert sum("Which answer applies?" in text for text in texts) < 2
    assert {int(found) for text in texts for found in NUMBER.findall(text)} == set(sources.numbers())


@pytest.mark.parametrize(("case", "name", "language"), list(product(ONE_OF_EACH_KIND, DOCUMENTS, ("en", "ru"))))
def test_nobody_is_sent_to_an_annex_or_a_page(case: str, name: str, language: str) -> None:
    blocks = [block for block in composed(case, name, language).blocks if not isinstance(block, Sources)]
    titles = [plain(text).replace("Annex III", "") for block in blocks for text in block.texts()]  # of a source
    assert [said for said in titles if ELSEWHERE.search(said)] == []


def test_blocks_of_a_kind_are_those_of_its_documents() -> None:
    for kind in api.parts("kinds"):
        found = api.blocks(kind)
        assert list(found) == list(dict.fromkeys(found))
        assert set(found) == {each for name in documents(kind) for page in pages(name, kind) for each in page}
        assert all(re.fullmatch(r"[A-Z].+\.", says) for says in found.values()), kind
