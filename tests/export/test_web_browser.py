"""Web pages in a real browser: nothing wrong for who cannot see them well, at any width."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gallery_blocks import all_blocks
from selenium import webdriver
from shared_editions import written
from shared_studies import ONE_OF_EACH_KIND, study_of
from web_pages import page_of_blocks, shipped_page

from impact.brief.templates import documents
from impact.document import Paragraph, text
from impact.look.themes import load_theme, theme_names

pytestmark = pytest.mark.browser

WIDTHS = (1280, 320)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
AXE = (
    "const done = arguments[0]; document.querySelectorAll('details').forEach(each => { each.open = true }); "
    "axe.run({resultTypes: ['violations']}).then(found => done(found.violations))"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Yield a Chromium without a window."""
    options = webdriver.ChromeOptions()
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    options.binary_location = next(name for name in found if name)
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(120)
    yield driver
    driver.quit()


def opened(browser: Any, page: str, folder: Path, width: int) -> None:
    """Show a page from a file at a width."""
    metrics = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    browser.get(file.as_uri())


def violations(browser: Any) -> list[Any]:
    """Return what axe-core finds wrong, with all tables of numbers opened."""
    browser.execute_script(Path(os.environ["IMPACT_AXE_CORE"]).read_text(encoding="utf-8"))
    found = browser.execute_async_script(AXE)
    return [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found]


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


@pytest.mark.slow  # every document of a case of each kind, its charts drawn: some minutes, and the same parts again
@pytest.mark.parametrize("case", ONE_OF_EACH_KIND)
def test_every_document_of_each_kind_is_accessible(case: str, browser: Any, tmp_path: Path) -> None:
    for name in documents(str(study_of(case, beside=False).facts["kind"])):
        check(browser, written("html", case, document=name).decode(), tmp_path)


@pytest.mark.slow  # the rules of a theme keep its contrasts: `test_web_look.py` holds them without a browser
@pytest.mark.parametrize("theme", theme_names())
def test_every_block_in_every_theme_is_accessible(theme: str, browser: Any, tmp_path: Path) -> None:
    look = load_theme(theme)
    blocks = all_blocks(look.column_width(), look.column_width(2))
    check(browser, page_of_blocks(*blocks, theme=theme), tmp_path)
