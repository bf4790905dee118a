"""Fields of Word: what it counts or looks up by itself, with what stands there until it does."""

from __future__ import annotations

from impact.export.word.words import safe


def begun(instruction: str) -> str:
    """Return the beginning of a field, up to its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {safe(instruction)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


def ended() -> str:
    """Return the end of a field."""
    return '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(instruction: str, result: str, look: str = "") -> str:
    """Return a whole field in one paragraph.

    Args:
        instruction: what Word does. result: what stands there now. look: properties of its run.
    """
    return f"{begun(instruction)}<w:r>{look}<w:t>{safe(result)}</w:t></w:r>{ended()}"
