"""Offline translation of quotations and posts.

``translate(document, to="en")`` serves one document, ``translate_documents(documents, to)`` many: it batches over all
of them and returns them with a :class:`Summary`. Nothing of an engine is imported before the first translation, and
nothing but ``quoteparse models install PAIR`` ever reaches the network.

How a runner of many documents calls it: in ONE stage, in the parent process, after the workers that parse.

* Before any work: ``check_target(to, engine)``; it raises the error that a user can mend.
* Then, over the parsed documents in input order, by chunks of a fixed number (100 is good): ``done, summary =
  translate_documents(chunk, to, engine=engine, cache=cache)``; write ``done``, add up the summaries and print the sum
  to stderr at the end. The chunks, and so the batches, do not depend on the number of workers, nor does any byte.
* The engine uses as many threads as there are processors; ``load_engine("argos").threads = N`` limits them.

It may be called in worker processes instead: then each holds its own copy of each model (some 100 MB with 8-bit
weights), and batches hold the sentences of one document only. Set ``threads`` to 1 there. Forking after a translation
is safe: the child leaves the parent's models alone and loads its own when it needs one.
"""

from __future__ import annotations

from .documents import check_target, translate, translate_documents
from .engine import Engine, Translated, engine_names, load_engine
from .summary import Summary

__all__ = [
    "Engine",
    "Summary",
    "Translated",
    "check_target",
    "engine_names",
    "load_engine",
    "translate",
    "translate_documents",
]
