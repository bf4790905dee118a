"""The page on other money and another country runs as it stands."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def page(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    text = (root / "data" / "PRICES.md").read_text(encoding="utf-8")
    for name, content in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", text, re.DOTALL):
        (tmp_path / name).write_text(content, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return text


def test_money_of_another_currency_and_year_is_carried_step_by_step(page: str, impact: Callable[..., Any]) -> None:
    block = re.search(r"```sh\n(impact check offer.*?)```", page, re.DOTALL)
    assert block
    told = ""
    for line in block[1].splitlines():
        done = impact(*line.split()[1:])
        assert done.code == 0, f"{line}: {done.err}"
        told += " ".join(done.out.split())
    assert "stated as 15 thousand USD_2024/vehicle" in told
    assert "times 12,652.3, exchange rate exchange_rate.UZB.2024" in told
    assert "price index consumer prices consumer_price_index.UZB.2025 over consumer_price_index.UZB.2024" in told
    assert "column.price.3" in told
