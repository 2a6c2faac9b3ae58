"""What twice the length costs: the proof, by the clock, that no rule goes over the same words again and again."""

import time

STRAIGHT = 2.6
"""The most that twice the length may cost: 2 is linear, 4 is quadratic, the rest is the clock's."""
SMALLEST = 0.01
"""Seconds below which the clock tells nothing."""


def cost(parse, source, runs):
    """CPU seconds of the fastest of some runs."""
    best = float("inf")
    for _ in range(runs):
        start = time.process_time()
        parse(source)
        best = min(best, time.process_time() - start)
    return best


def growth(parse, make, length, attempts=6, again=3):
    """How many times as much twice the length costs; measured again, at greater lengths, while that looks steep.

    The longer one goes first: what is built at the first call counts against a rule and never hides one. ``again`` is
    how often each is timed when measured again. Where the longer one costs next to nothing, that bounds the ratio.
    """
    ratio = 0.0
    for attempt in range(attempts):
        runs = 1 if attempt == 0 else again
        twice = cost(parse, make(2 * length), runs)
        ratio = twice / SMALLEST
        if ratio > STRAIGHT:  # else not steep, whatever the shorter one costs
            ratio = twice / max(cost(parse, make(length), runs), SMALLEST)
        if ratio <= STRAIGHT:
            break
        length = length * 3 // 2
    return ratio
