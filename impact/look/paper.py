"""Sizes of paper, and a theme on another one."""

from __future__ import annotations

from dataclasses import replace

from impact.errors import ImpactError, did_you_mean, there_are
from impact.look.theme import Theme

# Width and height [mm].
PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}


def on_paper(theme: Theme, name: str) -> Theme:
    """Return the theme on another paper: the text keeps its width, the outer margin takes the difference.

    Charts are as wide as before, so recorded ones serve on both papers.

    Raises:
        ImpactError: there is no paper of that name.
    """
    size = PAPERS.get(name.lower())
    if size is None:
        raise ImpactError(f"No paper is called '{name}'.{did_you_mean(name.lower(), PAPERS)} {there_are(PAPERS)}")
    page = theme.page
    outer = page.outer_mm + size[0] - page.width_mm
    return replace(theme, page=replace(page, width_mm=size[0], height_mm=size[1], outer_mm=outer))
