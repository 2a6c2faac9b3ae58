"""Judge the posts of one document."""

from __future__ import annotations

from collections.abc import Callable

from .annotation import AnnotatedDocument, AnnotatedPost
from .judgement import Check, Judgement
from .matching import best_pairs
from .words import folded_words, jaccard

SAME_POST = 0.5
"""Two posts of which one has no status id are the same when their texts share this much of their words."""


def judge_posts(gold: AnnotatedDocument, result: AnnotatedDocument | None) -> list[Judgement]:
    """Judge each gold post and each other one of the result; those of other stories are neither wanted nor wrong."""
    if gold.posts is None:
        return []
    given = list(result.posts or ()) if result else []
    scores = ((_same_post(a, b), i, j) for i, a in enumerate(gold.posts) for j, b in enumerate(given))
    matched = dict(best_pairs(scores, SAME_POST))
    taken = set(matched.values())
    verdicts = [
        _post_verdict(gold, post, given[matched[i]] if i in matched else None)
        for i, post in enumerate(gold.posts)
        if post.in_article
    ]
    spurious = [p for j, p in enumerate(given) if j not in taken and p.in_article]
    return verdicts + [_post(gold, "spurious", p) for p in spurious]


def _same_post(a: AnnotatedPost, b: AnnotatedPost) -> float:
    """1 for the same status id; without one, how much of their words they share, or 0.6 for one handle and day."""
    if a.platform and b.platform and a.platform != b.platform:
        return 0.0
    if a.status_id and b.status_id:
        return float(a.status_id == b.status_id)
    shared = jaccard(frozenset(folded_words(a.text or "")), frozenset(folded_words(b.text or "")))
    same_day = bool(a.handle) and _same_handle(a.handle, b.handle) and _same_day(a.date, b.date)
    return max(0.99 * shared, 0.6 * same_day)


def _same_handle(a: str | None, b: str | None) -> bool:
    return (a or "").lstrip("@").casefold() == (b or "").lstrip("@").casefold()


def _same_day(a: str | None, b: str | None) -> bool:
    return (a or "")[:10] == (b or "")[:10]


def _post_verdict(gold: AnnotatedDocument, post: AnnotatedPost, given: AnnotatedPost | None) -> Judgement:
    if given is None:
        return _post(gold, "missed", post)
    tests: tuple[tuple[str, str | None, str | None, Callable[[str | None, str | None], bool]], ...] = (
        ("handle", post.handle, given.handle, _same_handle),
        ("date", post.date, given.date, _same_day),
    )
    checks = tuple(Check(name, want, got, same(want, got)) for name, want, got, same in tests if want)
    return _post(gold, "right" if all(c.right for c in checks) else "wrong", post, checks)


def _post(
    gold: AnnotatedDocument,
    outcome: str,
    post: AnnotatedPost,
    checks: tuple[Check, ...] = (),
) -> Judgement:
    return Judgement(
        what="post",
        document_id=gold.id,
        outcome=outcome,
        text=post.text or f"@{post.handle} {post.status_id or ''}".strip(),
        kind=post.platform or "unspecified",
        language=gold.language or "unknown",
        exact=True,
        checks=checks,
    )
