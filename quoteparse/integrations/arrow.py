"""Arrow batches in, Arrow batches out: one function for every engine that speaks Arrow (Spark, Ray Data, pools).

Installed with ``quoteparse[parquet]``. A batch has a row for each article, with a column of pages or of texts and,
where known, ``id``, ``url``, ``date`` and others, under the names that ``quoteparse parse`` knows in a dump. What comes
back has the same number of rows in the same order, each the record of a document (``SCHEMA``).
"""

from __future__ import annotations

import contextlib
import functools
import io
import os
import pickle
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from ..batch.failure import failed
from ..batch.options import Job
from ..language import Backend
from ..model import Document, QuoteparseError
from ..readers import Article, ReaderOptions, Source, content_id
from ..readers.records import article_from
from ..writers.parquet import arrow_record, arrow_schema, encodable
from .beside import Beside, parse_here

try:
    import pyarrow
except ImportError as error:
    raise ImportError("quoteparse.integrations.arrow needs pyarrow: pip install 'quoteparse[parquet]'") from error

if TYPE_CHECKING:
    from ..parse import Published

Batch = TypeVar("Batch", pyarrow.RecordBatch, pyarrow.Table)

SCHEMA = arrow_schema()
"""The record of a document, field for field, as an Arrow schema; ``extra`` is a string of JSON."""

_DDL = {"string": "STRING", "int32": "INT", "bool": "BOOLEAN", "double": "DOUBLE"}


def _ddl(kind: Any) -> str:
    """Return an Arrow type as Spark writes it.

    >>> _ddl(pyarrow.list_(pyarrow.struct([("start", pyarrow.int32())])))
    'ARRAY<STRUCT<start: INT>>'
    """
    if pyarrow.types.is_list(kind):
        return f"ARRAY<{_ddl(kind.value_type)}>"
    if pyarrow.types.is_struct(kind):
        return f"STRUCT<{', '.join(f'{field.name}: {_ddl(field.type)}' for field in kind)}>"
    return _DDL[str(kind)]


SPARK_SCHEMA = ", ".join(f"{field.name} {_ddl(field.type)}" for field in SCHEMA)
"""The same in Spark's words (DDL): what ``mapInArrow`` asks for."""

_NOWHERE = Source("", "", open=io.BytesIO)
_READING = ReaderOptions(max_size=sys.maxsize)


def parse_batch(
    batch: Batch,
    *,
    language: str | None = None,
    language_backend: Backend = "ngrams",
    published: Published = None,
    extractor: str = "trafilatura",
    translate: str | None = None,
    timeout: float | None = None,
) -> Batch:
    """Return the documents of a batch (a Table gives a Table): row for row, of ``SCHEMA``, the same at every call.

    It never raises: a row that cannot be parsed has ``status`` "error", ``error`` and ``error_type``. A row without an
    id gets the first 16 hex digits of the SHA-256 of its content. With a ``timeout`` (seconds for each article) the
    rows are parsed in a process beside, which is replaced when a page hangs or kills it. Options are given with
    ``functools.partial``; function and options can be pickled, as the engines need.

    >>> texts = pyarrow.RecordBatch.from_pylist([{"id": "a", "text": "« Oui », a dit Awa Diarra."}])
    >>> documents = parse_batch(texts)
    >>> documents.schema == SCHEMA, documents.column("id").to_pylist()
    (True, ['a'])
    """
    job = Job(
        language=language,
        language_backend=language_backend,
        published=published,
        extractor=extractor,
        translate=translate,
    )
    return to_batch(parse_articles(_articles(batch), job, timeout), type(batch))


def parse_articles(articles: Sequence[Article], job: Job, timeout: float | None) -> list[Document]:
    """Parse here or, with a ``timeout``, in a process beside; every failure is a document too."""
    if timeout is None:
        return [parse_here(article, job) for article in articles]
    try:
        return _beside(pickle.dumps(job), timeout).parse(articles)
    except QuoteparseError as error:
        return [failed(article, "refused", str(error)) for article in articles]


def to_batch(documents: Sequence[Document], form: type[Batch]) -> Batch:
    """Return the records of documents as a RecordBatch or a Table."""
    records = [arrow_record(replace(document, source=document.source or None)) for document in documents]
    try:
        return form.from_pylist(records, schema=SCHEMA)
    except (pyarrow.ArrowException, UnicodeError):
        return form.from_pylist(encodable(records), schema=SCHEMA)


@functools.lru_cache
def _beside(job: bytes, timeout: float) -> Beside:
    """The child of this process for such a job (a pickle, for it is a key), kept from batch to batch."""
    return Beside(pickle.loads(job), timeout)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_beside.cache_clear)


def _articles(batch: Batch) -> list[Article]:
    columns = [_values(batch.column(i)) for i in range(batch.num_columns)]
    if not columns:
        return [_article({})] * batch.num_rows
    return [_article(dict(zip(batch.schema.names, row, strict=True))) for row in zip(*columns, strict=True)]


def _values(column: Any) -> list[Any]:
    """Return the values of a column; one without a Python form (a text that is not UTF-8, a date out of range) as its
    bytes or else as None."""
    try:
        return list(column.to_pylist())
    except (pyarrow.ArrowException, ValueError, OverflowError):
        return [_value(scalar) for scalar in column]


def _value(scalar: Any) -> Any:
    for read in (scalar.as_py, lambda: scalar.cast(pyarrow.binary()).as_py()):
        with contextlib.suppress(pyarrow.ArrowException, ValueError, OverflowError):
            return read()
    return None


def _article(row: dict[str, Any]) -> Article:
    article = article_from(row, None, _NOWHERE, _READING)
    return article if article.id else replace(article, id=content_id(article.content))
