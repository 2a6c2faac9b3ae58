"""The site starts with the README and ends with the CHANGELOG; files outside docs/ that links name stand in it too."""

import re
from pathlib import Path

from mkdocs.structure.files import File

ROOT = Path(__file__).parent.parent
PAGES = {"README.md": "index.md", "CHANGELOG.md": "changelog.md"}
PLAIN = {"LICENSE": "licence.txt", "NOTICE": "notice.txt"}


def on_files(files, config):
    """Add the pages and files that stand outside docs/."""
    for source, page in PAGES.items():
        text = re.sub(r"\]\(docs/", "](", (ROOT / source).read_text(encoding="utf-8"))
        made = re.sub(r"\]\((LICENSE|NOTICE|CHANGELOG\.md|README\.md)\)", _there, text)
        files.append(File.generated(config, page, content=made))
    for source, name in PLAIN.items():
        files.append(File.generated(config, name, content=(ROOT / source).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown, page, config, files):
    """Lead links out of docs/ to what the site has of it."""
    return re.sub(r"\]\(\.\./([^)\s]+)\)", _there, markdown)


def _there(link):
    return f"]({(PAGES | PLAIN)[link[1]]})"
