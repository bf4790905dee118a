"""Marks of Chinese: as wide as the letters beside them, in lists and between figures too."""

from __future__ import annotations

import pytest

from impact.words.full_width import full_width


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("吉扎克, 乌兹别克斯坦", "吉扎克，乌兹别克斯坦"),
        ("国内87, 国外8.4", "国内87，国外8.4"),
        ("投入产出表[22]; Prices of cars [24]; 自有模型", "投入产出表[22]；Prices of cars [24]；自有模型"),
        ("第1期−0.65, 2024年第1期−0.65", "第1期−0.65，2024年第1期−0.65"),
        ("2,600; 1,800", "2,600；1,800"),
        ("取代比例[6], [18]", "取代比例[6]、[18]"),
        ("已宣布。 (D)", "已宣布。（D）"),
        ("5.9% /年", "5.9%/年"),
        ("影响简报  纯电动汽车", "影响简报  纯电动汽车"),  # two blanks set apart what stands beside them
        ("有1,200人", "有1,200人"),
        ("Volume 2, Energy; pages 3, 5", "Volume 2, Energy; pages 3, 5"),
    ],
)
def test_marks_are_as_wide_as_what_stands_beside_them(text: str, said: str) -> None:
    assert full_width(text) == said
