"""`impact brief --format txt`: the words of a document as a file, in the place of pages."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Impact = Callable[..., Any]


def test_the_words_of_documents_are_files_of_their_own(impact: Impact, studied: Path) -> None:
    done = impact("brief", "quick.study", "-d", "summary", "-d", "annex", "-f", "txt", "-q")
    assert done.code == 0
    assert done.out.split() == ["quick.summary.en.txt", "quick.annex.en.txt"]
    folder = studied.parent
    texts = [folder.joinpath(f"quick.{name}.en.txt").read_text(encoding="utf-8") for name in ("summary", "annex")]
    for name, words in zip(("summary", "annex"), texts, strict=True):
        assert words.startswith(f"BYD in Jizzakh: jobs and emissions ({name})\n")
        assert "\nDRAFT\n" in words
        assert "\n# " in words
        assert words.endswith("\n")
    assert "[1] World News Asia Middle East" in texts[1]
    assert max(map(len, texts[1].splitlines())) > 400, "lines are not wrapped"
    assert not list(folder.glob("*.pdf"))
