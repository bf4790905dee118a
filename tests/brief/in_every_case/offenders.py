"""Print what is hard to read, or in another form than the language's, in the documents of a scenario: with its message.

    python tests/brief/in_every_case/offenders.py byd-jizzakh [brief summary annex]

A line an offender: document, rule, id of the message that says it (`-` for words of the scenario), the sentence. At the
end words and numbers of the fullest page. Limits stand in tests/brief/plain_language_limits.yaml.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from every_case import Composed, composed, counted, forms, over

from impact.language.messages import Language

_MARKS = re.compile(r"</?(?:b|i|sub|super)>|[\ue000-\uf8ff]")


def traced(case: str, name: str) -> tuple[Composed, list[tuple[str, str]]]:
    """Return a document, and every message that was said while it was put together, with its words."""
    said: list[tuple[str, str]] = []
    say = Language.say

    def noting(self: Language, message: str, **values: str | int) -> str:
        words = say(self, message, **values)
        said.append((message, _MARKS.sub("", words)))
        return words

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Language, "say", noting)
        made = composed(case, name)
    return made, said


def message_of(sentence: str, said: list[tuple[str, str]]) -> str:
    """Return the message with the fewest words that holds a sentence, or most of it."""
    wanted = folded(sentence)
    whole = [(len(words), message) for message, words in said if wanted in folded(words)]
    if whole:
        return min(whole)[1]
    parts = [(len(words), message) for message, words in said if len(words) > 12 and folded(words) in wanted]
    return max(parts)[1] if parts else "-"


def folded(text: str) -> str:
    """Return a text without what typography changes."""
    text = text.replace("’", "'").replace("“", '"').replace("”", '"')
    return re.sub(r"\s+%", "%", " ".join(text.split()))


def offenders(case: str, name: str) -> Iterator[str]:
    """Yield a line for each offender of a document."""
    made, said = traced(case, name)
    found = counted(made, name)
    for limit in ("long_sentences", "idioms"):
        for each in dict.fromkeys(found[limit]):
            why, sentence = _split(each, 1 if limit == "long_sentences" else 2)
            yield f"{name} | {why} | {message_of(sentence, said)} | {sentence}"
    for where, offence in forms(made):
        yield f"{name} | {offence.rule}: write {offence.write} | {where} | {offence.found}"
    fullest = {limit: over(found[limit], limit) for limit in found}
    yield f"{name} | " + ", ".join(f"{limit} {count}" for limit, count in fullest.items())


def _split(each: str, colons: int) -> tuple[str, str]:
    """Return why a sentence is an offender, and the sentence; `colons` end the reason."""
    parts = each.split(": ", colons)
    return ": ".join(parts[:-1]), parts[-1]


if __name__ == "__main__":
    for document in sys.argv[2:] or ("brief", "summary"):
        sys.stdout.writelines(f"{line}\n" for line in offenders(sys.argv[1], document))
