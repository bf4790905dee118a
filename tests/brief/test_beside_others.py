"""Compared with other projects and with the country, and what the region gains; numbers from the tables."""

import re
from itertools import pairwise

import pytest
from every_case import composed

from impact.brief.exhibits.benchmarks import peers
from impact.brief.sections.annex.comparators import format_share
from impact.catalogue.outlines import apart_km
from impact.core.vocabulary import EACH, PROJECT, SHARE
from impact.document import Table, plain
from impact.study.tables import span

CASES = ("byd-jizzakh", "nur-navoi", "tashkent-medical-centre")


@pytest.fixture(params=CASES)
def case(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_table_of_peers_names_the_project_first_and_gives_the_ratio_of_the_study(case: str) -> None:
    made = composed(case, "brief")
    context, blocks = made.context, made.blocks
    table = next(block for block in blocks if isinstance(block, Table) and block.id == "table-peers")
    own = next(context.study["benchmarks"].where(benchmark=PROJECT, item=EACH))
    first, *others = ([plain(cell.text) for cell in row.cells] for row in table.rows)
    assert first[0].startswith("This project")
    assert first[1].split(" (")[0] == context.amounts.of(own, 1.0).value
    assert len(others) >= 2
    assert all(re.search(r"\d{4}", name) for name, _ in others)  # the year of each
    assert table.source


def test_the_annex_has_every_peer_and_every_comparison(case: str) -> None:
    made = composed(case, "annex")
    context, blocks = made.context, made.blocks
    tables = {block.id: block for block in blocks if isinstance(block, Table)}
    keys = {row["benchmark"] for row in context.study["benchmarks"].rows}
    assert len(tables["table-every-peer"].rows) == len(keys)
    shares = list(context.study["national_comparison"].where(item=SHARE))
    rows = [[plain(cell.text) for cell in row.cells] for row in tables["table-comparators"].rows]
    assert len(rows) == len(shares)
    known = [span(row)[0] for row in shares if row["value"] is not None]
    assert known
    assert all(any(format_share(context, share) in row[-1] for row in rows) for share in known)


@pytest.mark.parametrize(
    ("share", "said"), [(0.0026, "0.3%"), (0.126, "13%"), (0.0998, "10%"), (6.3e-5, "one in 16,000")]
)
def test_small_shares_are_said_as_one_in_so_many(share: float, said: str) -> None:
    assert format_share(composed("nur-navoi", "brief").context, share) == said


def test_the_nearest_country_comes_first_and_in_it_what_is_counted(case: str) -> None:
    context = composed(case, "brief").context
    own, *others = peers(context)
    assert own.key == PROJECT
    home = str(context.fact("country"))
    places = [(each.full_time, apart_km(home, str(each.each["region"]))) for each in others]
    assert places == sorted(places)
    for before, after in pairwise(others):
        if before.each["region"] == after.each["region"] and before.full_time == after.full_time:
            assert (before.each["status"], after.each["status"]) != ("announced", "reported")
