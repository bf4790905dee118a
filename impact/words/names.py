"""What languages are called."""

from __future__ import annotations

from impact.words.language import Words


def language_name(words: Words, code: str) -> str:
    """Return what a language is called; its BCP 47 code where the words have no name for it."""
    message = f"language-{code}"
    return words.say(message) if words.has(message) else code
