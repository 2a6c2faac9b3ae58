"""The site starts with the README and ends with the CHANGELOG; links that lead out of docs/ lead to the repository."""

import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT = Path(__file__).parent.parent
REPOSITORY = "https://github.com/quoteparse/quoteparse/blob/main/"
PAGES = {"README.md": "index.md", "CHANGELOG.md": "changelog.md"}


def on_files(files, config):
    """Add the pages that stand outside docs/."""
    for source, page in PAGES.items():
        text = re.sub(r"\]\(docs/", "](", (ROOT / source).read_text(encoding="utf-8"))
        files.append(
            File.generated(
                config, page, content=re.sub(r"\]\((LICENSE|NOTICE|CHANGELOG\.md|README\.md)\)", _there, text)
            )
        )
    return files


def on_page_markdown(markdown, page, config, files):
    """Lead links out of docs/ to the page that is made of the file, or to the repository; code too."""
    markdown = re.sub(r"\]\(\.\./([^)\s]+)\)", _there, markdown)
    return re.sub(r"\]\((examples/[^)\s]+)\)", lambda link: f"]({REPOSITORY}docs/{link[1]})", markdown)


def _there(link):
    return f"]({PAGES.get(link[1], REPOSITORY + link[1])})"
