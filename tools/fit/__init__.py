"""Makes the weights by which speakers are chosen (``quoteparse/attribution/weights.tsv``).

``python -m tools.fit table GOLD…`` reads articles whose speakers are known and writes the committed table of facts:
no word of any article, only facts of candidates and which of them were right. ``python -m tools.fit weights`` makes the
weights from that table, ``python -m tools.fit check`` tells whether the committed ones are what it makes of it, and
``python -m tools.fit folds``
tells how many choices are right under weights that were made without the article in which they stand.
``python -m tools.fit confidence GOLD…`` makes the scale of ``confidence`` (``confidence.tsv``) the same way.
``python -m tools.fit segments GOLD…`` makes the weights by which marked segments are taken for quotations
(``quoteparse/quotations/weights.tsv``), ``segment-folds`` tells what they are worth.
"""
