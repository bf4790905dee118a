"""A run of strangers' cases that was stopped goes on where it was, and the pairs that reach a page are counted."""

import argparse
import json
from pathlib import Path

import pytest
import run
from case_checks.printed import OtherProcess
from factors import factors_of
from look import Looked
from make import Case, Written
from table import pairs_printed, table

CASES = 6


class Stop(BaseException):
    """Stands for a signal that ends the process."""


def options(folder: Path) -> argparse.Namespace:
    return argparse.Namespace(folder=folder, worker=0, workers=1, cases=CASES, first=0, seed=3, only="")


@pytest.mark.parametrize("rest", ["", '{"kind": "facto', '{"kind": "factory", "choices": {}'])
def test_a_run_goes_on_after_a_stop_and_looks_at_each_case_once(
    rest: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def look(case: Case, folder: Path, other: OtherProcess) -> Looked:
        if len(seen) == CASES // 2:
            seen.append(-1)
            raise Stop
        seen.append(case.number)
        return Looked(Written(case, ""), ())

    monkeypatch.setattr(run, "look", look)
    with pytest.raises(Stop):
        run.work(options(tmp_path))
    with (tmp_path / f"0-{run.LINES}").open("a", encoding="utf-8") as stream:
        stream.write(rest)
    assert len(run.done_in(tmp_path)) == CASES // 2
    run.work(options(tmp_path))
    assert seen == [0, 1, 2, -1, 3, 4, 5]
    lines = run.done_in(tmp_path)
    assert [line["number"] for line in lines] == list(range(CASES))
    assert f"{CASES} cases, {CASES} printed" in table(lines)


def test_a_pair_counts_where_its_case_is_printed() -> None:
    kind = "factory"
    line = {"kind": kind, "number": 0, "choices": {}, "refused": "", "findings": []}
    count, factors = "{:,} of", len(factors_of(kind))
    one = count.format(factors * (factors - 1) // 2)
    assert [one in each for each in pairs_printed([line])] == [True]
    assert list(pairs_printed([line, json.loads(json.dumps(line))])) == list(pairs_printed([line]))
    refused = {**line, "choices": {"size": "30"}, "refused": "No."}
    assert list(pairs_printed([line, refused])) == list(pairs_printed([line]))
