"""The preview in a real browser: by keyboard, for a screen reader, while files change."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from browsers import chromium, violations
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.browser

PATIENCE = 120  # of a machine with other things to do [s]
WIDE, NARROW = (1280, 900), (400, 900)


@pytest.fixture(scope="module")
def case(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a scenario file that the preview of this module shows."""
    folder = tmp_path_factory.mktemp("case")
    return Path(shutil.copy(root / "tests" / "data" / "short" / "made-up-solar.yaml", folder / "solar.yaml"))


@pytest.fixture(scope="module")
def address(root: Path, case: Path) -> Iterator[str]:
    """Yield the address of a preview in processes of its own."""
    command = [sys.executable, "-m", "impact", "preview", case.name, "--no-browser", "--quiet", "--draws", "20"]
    environment = os.environ | {"PYTHONPATH": str(root), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, cwd=case.parent, env=environment, text=True, stdout=subprocess.PIPE)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as driver:
        yield driver


class Page:
    """The page in the browser."""

    def __init__(self, browser: Any) -> None:
        self.browser = browser

    def __getitem__(self, name: str) -> Any:
        """Return the element of an id."""
        return self.browser.find_element(By.ID, name)

    def all(self, selector: str) -> list[Any]:
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def until(self, what: Callable[[], object]) -> None:
        """Wait until something is so."""
        WebDriverWait(self.browser, PATIENCE, 0.1, ignored_exceptions=[Exception]).until(lambda _: what())

    def size(self, width: int, height: int, *, dark: bool = False) -> None:
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        feature = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})


@pytest.fixture
def page(browser: Any, address: str) -> Page:
    """Return the preview, its pages shown, as after a reload."""
    made = Page(browser)
    made.size(*WIDE)
    browser.get("about:blank")
    browser.get(address)
    made.until(lambda: made["status"].text.startswith("Up to date"))
    return made


@pytest.fixture
def on_what_if(page: Page) -> Page:
    """Return the preview with its second tab open, reached by keyboard."""
    page["tab-pages"].send_keys(Keys.ARROW_RIGHT)
    page.until(lambda: len(page.all("#slider-list input")) == 10)
    return page


def test_both_views_are_accessible_load_nothing_from_elsewhere_and_fail_in_nothing(
    on_what_if: Page, address: str
) -> None:
    """Light and wide, dark and narrow: colours do not go by width, and what is shown where not by colour."""
    page = on_what_if
    loaded = page.browser.execute_script("return performance.getEntriesByType('resource').map(each => each.name)")
    assert len(loaded) > 5
    assert [each for each in loaded if not each.startswith(address)] == []
    assert [each for each in page.browser.get_log("browser") if each["level"] == "SEVERE"] == []
    for size, dark in ((WIDE, False), (NARROW, True)):
        page.size(*size, dark=dark)
        for tab in ("tab-what-if", "tab-pages"):
            page[tab].click()
            assert violations(page.browser) == []
            wide = page.browser.execute_script("return document.documentElement.scrollWidth")
            assert wide <= size[0]


def test_pages_are_pictures_with_words_for_who_hears_them_and_another_document_is_chosen(page: Page) -> None:
    loaded = "return document.querySelector('.sheet img')?.naturalWidth"
    page.until(lambda: page.browser.execute_script(loaded))  # pages that are drawn anew take the place of others
    pictures = page.all(".sheet img")
    assert len(pictures) > 5
    assert pictures[0].get_attribute("alt") == f"Page 1 of {len(pictures)}. Its words follow the picture."
    summary = page.all("#pages summary")[0]  # under each page, or under the last one where a section flows over a page
    summary.send_keys(Keys.ENTER)
    words = page.all("#pages .words")[0]
    assert "Made-up solar plant" in words.text
    assert words.get_attribute("lang") == "en"
    count = len(page.all(".sheet"))
    page["choose-document"].send_keys("Summary")
    page.until(lambda: 0 < len(page.all(".sheet")) < count)
    page.until(lambda: page["status"].text.startswith("Up to date"))
    assert "document=summary" in page["download-pdf"].get_attribute("href")


def test_a_slider_is_moved_by_keyboard_and_the_figures_follow(on_what_if: Page, case: Path) -> None:
    page = on_what_if
    before = [each.text for each in page.all(".answer .value")]
    chart = page["chart-picture"].get_attribute("src")
    slider = next(each for each in page.all("#slider-list input") if each.get_attribute("data-key").endswith("factor"))
    slider.send_keys(Keys.END)
    assert slider.get_attribute("aria-valuetext") == "29.0%"
    page.until(lambda: page.all(".answer .was"))
    page.until(lambda: page["chart-picture"].get_attribute("src") != chart)
    assert page.all(".range.waiting") == []
    assert [each.text for each in page.all(".answer .value")] != before
    page["variant-name"].send_keys("more-sun", Keys.ENTER)
    page.until(lambda: "more-sun.yaml" in page["saved"].text)
    assert "inherits: solar.yaml" in (case.parent / "more-sun.yaml").read_text(encoding="utf-8")
    page["reset"].click()
    page.until(lambda: [each.text for each in page.all(".answer .value")] == before)
    assert not page["reset"].is_enabled()


def test_an_edit_is_seen_and_a_broken_one_is_explained(page: Page, case: Path) -> None:
    text = case.read_text(encoding="utf-8")

    def words() -> str:
        return str(page.browser.execute_script("return document.querySelector('.words').textContent"))

    assert re.search(r"230\sGWh", words())
    try:
        case.write_text(text.replace("headline_year: 2030", "headline_year: 2099"), encoding="utf-8")
        page.until(lambda: "1 problem. The pages below are the last good ones." in page["status"].text)
        (link,) = page.all("#problem-list a")
        line = text.splitlines().index("headline_year: 2030") + 1
        assert link.text == f"solar.yaml:{line}"
        assert page.all(".stale .sheet")
        assert violations(page.browser) == []
        case.write_text(text.replace("capacity: {central: 100", "capacity: {central: 300"), encoding="utf-8")
        page.until(lambda: page["status"].text.startswith("Up to date"))
        page.until(lambda: not page.all(".stale"))
        page.until(lambda: not re.search(r"230\sGWh", words()))
    finally:
        case.write_text(text, encoding="utf-8")
    page.until(lambda: page["status"].text.startswith("Up to date"))
