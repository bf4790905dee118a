"""The page on other money and another country runs as it stands."""

import re
from pathlib import Path

from fixture_types import Impact


def test_money_of_another_currency_and_year_is_carried_step_by_step(root: Path, tmp_path: Path, impact: Impact) -> None:
    page = (root / "data" / "PRICES.md").read_text(encoding="utf-8")
    for name, content in re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", page, re.DOTALL):
        (tmp_path / name).write_text(content, encoding="utf-8")
    (block,) = re.findall(r"```sh\n(impact check offer.*?)```", page, re.DOTALL)
    told = ""
    for line in block.splitlines():
        done = impact(*line.split()[1:])
        assert done.code == 0, f"{line}: {done.err}"
        told += " ".join(done.out.split())
    assert "stated as 15 thousand USD_2024/vehicle" in told
    assert "times 12,652.3, exchange rate exchange_rate.UZB.2024" in told
    assert "price index consumer prices consumer_price_index.UZB.2025 over consumer_price_index.UZB.2024" in told
    assert "column.price.3" in told
