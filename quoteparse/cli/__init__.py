"""The command line. (Stub.)"""

import click


@click.group()
@click.version_option()
def main() -> None:
    """Find every embedded social post and every quotation in news articles, and say who said it, where and when."""
