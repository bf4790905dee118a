"""A real browser, and what axe-core finds wrong on the page that it shows."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver

AXE = (
    "const done = arguments[0]; document.querySelectorAll('details').forEach(each => { each.open = true }); "
    "axe.run({resultTypes: ['violations']}).then(found => done(found.violations))"
)


@contextmanager
def chromium() -> Iterator[Any]:
    """Yield a Chromium without a window."""
    options = webdriver.ChromeOptions()
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    options.binary_location = next(name for name in found if name)
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    with webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver"))) as driver:
        driver.set_script_timeout(120)
        yield driver


def violations(browser: Any) -> list[Any]:
    """Return what axe-core finds wrong, with all details opened."""
    browser.execute_script(Path(os.environ["IMPACT_AXE_CORE"]).read_text(encoding="utf-8"))
    found = browser.execute_async_script(AXE)
    return [(each["id"], [node["html"][:200] for node in each["nodes"]]) for each in found]
