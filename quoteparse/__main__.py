"""``python -m quoteparse`` is the same program as ``quoteparse``."""

from .cli import main

if __name__ == "__main__":
    main()
