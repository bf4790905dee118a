"""Pages that name no program: "the model" stands in its place.

What is said in sentences has messages of its own, which end in `-no-name`. What is left is done here: commands in
brackets, such as "(impact run SCENARIO)", are left out, and authors of the program are those of the
model. What files hold is a matter of `impact/study/store/folder.py`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.passes import rewritten
from impact.document import Document, Span
from impact.study.store import without_names

NO_NAME = "-no-name"  # ending of messages
PROGRAM = "impact"
_VERIFIES = re.compile(r"(?<![A-Za-z])impact verify")
_SAYS_PROGRAM = re.compile(r"(?<![A-Za-z])impact (?:run|\d)")
_COMMAND = re.compile(r"\s*[(（]impact [a-z]+ [^()（）]*[)）]")


def without_vendor(document: Document) -> Document:
    """Return a document whose pages name no program."""
    return rewritten(document, _span, _neutral)


def _span(span: Span) -> Iterator[Span]:
    yield span if (said := _neutral(span.text)) == span.text else replace(span, text=said)


def _neutral(text: str) -> str:
    return _COMMAND.sub("", without_names(text)) if PROGRAM in text else text


def unnamed_readme(said: str, again: str, made: str) -> str:
    """Return the words of README.txt with the step that names the program, and its last line, in other words.

    Args:
        said: the usual words.
        again: how to run the scenario again.
        made: what it was made with.
    """
    lines = [line for line in said.splitlines() if not _VERIFIES.search(line)]  # a command that names the program
    named = [at for at, line in enumerate(lines) if _SAYS_PROGRAM.search(line)]
    step, command, last = named[0], named[-2], named[-1]
    number = lines[step].partition(".")[0]
    options = lines[command].partition(" --")
    lines[last] = made
    lines[step : command + 1] = [f"{number}. {again}", f"     {''.join(options[1:]).strip()}"]
    return "\n".join(lines)
