"""The head of a page: what it names where there is room, and less where there is none."""

from __future__ import annotations

import pytest

from impact.brief.compose import headed


@pytest.mark.parametrize(
    ("kicker", "subtitle", "title", "room", "said"),
    [
        ("Brief", "Solar power", "A plant", 30, ("Brief  Solar power", "A plant")),
        ("Brief", "Solar power", "A plant", 20, ("Brief", "A plant")),
        ("Brief", "", "A plant of some size", 17, ("Brief", "A plant of …")),
        ("影响简报", "太阳能发电", "电站和岗位", 30, ("影响简报  太阳能发电", "电站和岗位")),
        ("影响简报", "太阳能发电", "电站和岗位", 20, ("影响简报", "电站和岗位")),  # a letter is as wide as two
        ("影响简报", "", "电站和就业岗位", 14, ("影响简报", "电站和 …")),
    ],
)
def test_it_holds_what_there_is_room_for(
    kicker: str, subtitle: str, title: str, room: int, said: tuple[str, str]
) -> None:
    assert headed(kicker, subtitle, title, room) == said
