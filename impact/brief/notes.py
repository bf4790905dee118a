"""What is not estimated, with its reason."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.rich import shielded


def note_message(key: str) -> str:
    """Return the message that says what a note is about."""
    return f"note-{key.replace('_', '-')}"


def because(context: BriefContext, key: str) -> str:
    """Return what is not estimated and why, marked up; empty when there is no such note."""
    reason = context.reason(key)
    if not reason:
        return ""
    return context.words.say("note-because", what=context.words.say(note_message(key)), reason=shielded(reason))
