"""Web pages in a real browser: nothing wrong for who cannot see them well, at any width."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from browsers import chromium, violations
from gallery_blocks import all_blocks
from web_pages import page_of_blocks, shipped_page

from impact.document import Paragraph, text
from impact.theme.themes import load_theme

pytestmark = pytest.mark.browser

WIDTHS = (1280, 320)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as driver:
        yield driver


def opened(browser: Any, page: str, folder: Path, width: int) -> None:
    """Show a page from a file at a width."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    browser.get(file.as_uri())


def check(browser: Any, page: str, folder: Path, widths: tuple[int, ...] = WIDTHS) -> None:
    browser.get_log("browser")
    for width in widths:
        opened(browser, page, folder, width)
        assert violations(browser) == []
        assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    assert [each for each in browser.get_log("browser") if each["level"] == "SEVERE"] == []


def test_the_brief_is_accessible_wide_and_narrow(browser: Any, tmp_path: Path) -> None:
    check(browser, shipped_page("brief"), tmp_path)


def test_every_kind_of_block_is_accessible_and_no_text_leaves_the_window(browser: Any, tmp_path: Path) -> None:
    theme = load_theme()
    blocks = all_blocks(theme.column_width(), theme.column_width(2))
    check(browser, page_of_blocks(*blocks), tmp_path, WIDTHS[-1:])


def test_a_page_with_a_fault_would_be_seen(browser: Any, tmp_path: Path) -> None:
    page = POLICY.sub("", page_of_blocks(Paragraph(text("Pale words."), "note")))
    pale = page.replace("--muted:#56646F", "--muted:#DDDDDD").replace(' lang="en"', "", 1)
    opened(browser, pale, tmp_path, 1280)
    assert {"html-has-lang", "color-contrast"} <= {name for name, _ in violations(browser)}
