"""A real browser, without a window, that looks at pages from the disk and says what they asked for."""

import json
import shutil

import pytest

_OPTIONS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-GB")


def start(downloads):
    """A driver of Debian's chromium; skips where it or selenium is not installed."""
    webdriver = pytest.importorskip("selenium.webdriver")
    programs = shutil.which("chromium"), shutil.which("chromedriver")
    if None in programs:
        pytest.skip("needs chromium and its driver: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = programs[0]
    for option in _OPTIONS:
        options.add_argument(option)
    options.add_experimental_option(
        "prefs", {"download.default_directory": str(downloads), "intl.accept_languages": "en"}
    )
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(programs[1]))


def requests(driver):
    """The addresses that were asked for since the last call, but those of the disk and of the page itself."""
    events = (json.loads(entry["message"])["message"] for entry in driver.get_log("performance"))
    sent = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    return [url for url in sent if not url.startswith(("file:", "data:", "blob:"))]


def complaints(driver):
    """What stands on the console since the last call."""
    return [entry["message"] for entry in driver.get_log("browser")]
