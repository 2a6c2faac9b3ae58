"""The sources of the package and of its tools, parsed once for all tests that look into them."""

import ast
from functools import cache


@cache
def tree(path):
    """The syntax tree of a file; it is everybody's and is not changed."""
    return ast.parse(path.read_text(encoding="utf-8"))
