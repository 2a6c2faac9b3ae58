"""Who is in a document: names, descriptions, roles and handles, gathered before anything is chosen."""

from .cast import cast
from .handles import give_handles, tie_to_posts
from .people import People
from .person import Speaker

__all__ = ["People", "Speaker", "cast", "give_handles", "tie_to_posts"]
