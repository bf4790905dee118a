"""The numbering of lists: dashes, and numbers that begin anew in each list."""

from __future__ import annotations

from collections.abc import Sequence

from impact.export.word.words import ROOT, twips
from impact.look.theme import Theme

BULLETS = 901  # id of the list with dashes; numbered lists follow it. A template of a house has its own below
DASHES, STEPS = 91, 92  # ids of how lists are marked


def numbering(theme: Theme, lists: Sequence[int]) -> tuple[list[str], list[str]]:
    """Return how lists are marked, and the lists of the document.

    Args:
        theme: of the document. lists: ids of the numbered ones.
    """
    dash = f'<w:rPr><w:color w:val="{theme.palette.teal[1:]}"/></w:rPr>'
    step = f'<w:rPr><w:b/><w:color w:val="{theme.palette.navy[1:]}"/></w:rPr>'
    marked = [
        _marked(DASHES, "bullet", "–", theme.spacing.list_indent, dash),
        _marked(STEPS, "decimal", "%1.", 18.0, step),
    ]
    own = [f'<w:num {ROOT} w:numId="{BULLETS}"><w:abstractNumId w:val="{DASHES}"/></w:num>']
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    own += [f'<w:num {ROOT} w:numId="{number}"><w:abstractNumId w:val="{STEPS}"/>{anew}</w:num>' for number in lists]
    return marked, own


def _marked(number: int, form: str, mark: str, indent: float, look: str) -> str:
    hang = twips(indent)
    return (
        f'<w:abstractNum {ROOT} w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{mark}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{hang}" w:hanging="{hang}"/></w:pPr>{look}</w:lvl>'
        "</w:abstractNum>"
    )
