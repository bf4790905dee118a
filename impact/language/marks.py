"""Light marks in messages: `<b>` strong, `<i>` emphasis, `<sub>` and `<super>`; what users write holds none."""

from impact.language.messages import Language

SHIELD = {"<": "\ue000", ">": "\ue001"}
SEVERAL = "nall"  # around numbers of several cells and their unit; each number lies in the mark of its own cell


class Marked(str):
    """A value of ours that may hold marks, such as "million t CO<sub>2</sub>e"."""


def shielded(value: str) -> str:
    """Return a user's words with the characters of marks put out of reach."""
    for mark, cover in SHIELD.items():
        value = value.replace(mark, cover)
    return value


def format_marked_message(words: Language, message: str, **values: str | int) -> Marked:
    """Return a message with its marks; values are taken as plain characters unless they are `Marked`."""
    filled = {name: value if isinstance(value, (int, Marked)) else shielded(value) for name, value in values.items()}
    return Marked(words.say(message, **filled))
