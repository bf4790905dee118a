"""A text that a file has lost is found, and so is a file with the hash of other results."""

import pytest
from case_checks.kept import OF_HASH, document_of, kept
from case_checks.tried import Tried
from make import Case
from shared_studies import study_of

from impact.brief.context import BriefContext
from impact.brief.reading_text import reading_text
from impact.document import Paragraph, plain, walk
from impact.look.themes import load_theme
from impact.words.language import Words

SCENARIO, KIND, DOCUMENT, LANGUAGE = "initiative-budget", "spending", "summary", "ru"


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> Tried:
    folder = tmp_path_factory.mktemp("kept")
    case = Case(KIND, 0, {"document": DOCUMENT, "language": LANGUAGE})
    return Tried(case, folder / "case.yaml", study_of(SCENARIO), folder)


@pytest.fixture(scope="module")
def whole(tried: Tried) -> str:
    composed = document_of(tried.study, DOCUMENT, LANGUAGE, "a4")
    return reading_text(BriefContext(tried.study, Words(LANGUAGE), load_theme()), composed)


def rules(tried: Tried, content: str) -> list[str]:
    file = tried.folder / "summary.txt"
    file.write_text(content, encoding="utf-8")
    return [each.rule for each in kept(tried, [file])]


def test_a_whole_file_has_lost_nothing(tried: Tried, whole: str) -> None:
    assert rules(tried, whole) == []


def test_a_lost_paragraph_is_found(tried: Tried, whole: str) -> None:
    composed = document_of(tried.study, DOCUMENT, LANGUAGE, "a4")
    said = [plain(text) for each in walk(composed.blocks) if isinstance(each, Paragraph) for text in each.texts()]
    longest = max((each for each in said if each in whole), key=len)
    assert rules(tried, whole.replace(longest, "")) == ["lost-in-file"]


def test_another_hash_is_found(tried: Tried, whole: str) -> None:
    digits = str(tried.study.row("run", "run")["results_sha256"])[:OF_HASH]
    assert "other-hash" in rules(tried, whole.replace(digits, digits[::-1]))
