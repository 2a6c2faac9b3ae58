"""Make the pictures of docs/images out of the seeds: ``PYTHONPATH=. python tests/make_screenshots.py``.

They are to be looked at by eye when the page has changed; no test compares them.
"""

import tempfile
from pathlib import Path

import browser

from quoteparse import parse_text
from quoteparse.report import page

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
WIDTHS = {360: 900, 768: 1000, 1280: 860}
"""Width and height of the window, in CSS pixels."""


def main():
    IMAGES.mkdir(exist_ok=True)
    documents = [
        parse_text(path.read_text("utf-8"), published="2023-06-21") for path in sorted((ROOT / "seeds").glob("*.txt"))
    ]
    with tempfile.TemporaryDirectory() as folder:
        driver = browser.start(folder)
        (Path(folder) / "one.html").write_bytes(page(documents[:1]).encode())
        (Path(folder) / "all.html").write_bytes(page(documents).encode())
        for width, height in WIDTHS.items():
            driver.execute_cdp_cmd(
                "Emulation.setDeviceMetricsOverride",
                {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500},
            )
            take(
                driver,
                Path(folder) / "one.html",
                IMAGES / f"report-{width}.png",
                "view.step(1); view.step(1); document.activeElement.blur(); scrollTo(0, 0)",
            )
            take(driver, Path(folder) / "all.html", IMAGES / f"index-{width}.png", "")
        take(
            driver,
            Path(folder) / "one.html",
            IMAGES / "report-dark.png",
            "document.getElementById('theme').click(); view.step(1); document.activeElement.blur()",
        )
        (Path(folder) / "two.html").write_bytes(page(documents[1:]).encode())
        take(
            driver,
            Path(folder) / "two.html",
            IMAGES / "report-others.png",
            "view.show(view.quotations.find((one) => one.other_speakers)); scrollTo(0, 0)",
        )
        driver.quit()


def take(driver, file, picture, before):
    driver.get("about:blank")
    driver.get(file.as_uri())
    driver.execute_script(before)
    driver.save_screenshot(str(picture))


if __name__ == "__main__":
    main()
