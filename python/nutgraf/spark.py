"""Columns of Apache Spark: a summary of every row, and a corpus that the executors count.

The executors need nutgraf too, and pyarrow. Everything runs through ``DataFrame.mapInArrow`` with one thread a task,
since it is Spark that runs tasks side by side. No result depends on the order of rows, on partitions or on batches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from . import arrow
from ._api import Summarizer, lists_options
from ._corpus import Corpus
from ._errors import OptionError
from ._summary import Summary

try:
    import pyarrow as pa
    from pyspark.sql import DataFrame
    from pyspark.sql.pandas.types import from_arrow_type
    from pyspark.sql.types import StringType, StructField, StructType
except ImportError as error:
    raise ImportError("nutgraf.spark needs pyspark and pyarrow: pip install 'nutgraf[spark]'") from error

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .typing import Options

__all__ = ["fit_corpus", "summarize_column"]

# As many tasks merge the corpora of the partitions, and one task merges theirs: the driver gets a single corpus.
_MERGING_TASKS = 16
_CORPUS = pa.schema([("corpus", pa.binary())])


@lists_options
def summarize_column(
    df: DataFrame,
    column: str,
    *,
    output: str = "summary",
    query: str | None = None,
    on_error: arrow.OnError = "raise",
    **options: Unpack[Options],
) -> DataFrame:
    """The data frame with one more column: a summary of the text in each row.

    The options are checked at once. The summaries are made when an action asks for rows, and again for each action
    unless the result is cached or written.

    Args:
        df: a data frame. All of its columns are kept.
        column: name of a column of strings.
        output: name of the new column, a ``struct<text: string, sentences: array<struct<start: bigint, end: bigint,
            score: double, text: string>>, language: string>``. ``start`` and ``end`` count characters of the text in
            the row. Where that is null, so is the summary.
        query: what the reader wants to know of every text.
        on_error: what becomes of a row that cannot be summarised, because ``count_tokens`` raises or "lexrank" finds
            too many pairs of sentences: "raise" fails the job, "null" gives null.
        **options: those of :class:`nutgraf.Summarizer`. They are pickled for the executors, with ``corpus`` and with
            functions such as ``count_tokens``.

    Raises:
        OptionError: an option is out of range, there is no such column, or one of the name ``output`` is there already.
        TypeError: an option is of a wrong type, or the column is not of strings.

    >>> from pyspark.sql import SparkSession
    >>> spark = SparkSession.builder.getOrCreate()
    >>> df = spark.createDataFrame([(7, "Rain fell. The dam broke at dawn."), (8, None)], "id int, text string")
    >>> summarize_column(df, "text", words=5).select("id", "summary.text").collect()
    [Row(id=7, text='The dam broke at dawn.'), Row(id=8, text=None)]
    """
    _check_strings(df, column)
    if not isinstance(output, str):
        raise TypeError(f"output must be a name, not {type(output).__name__}")
    if output.casefold() in (name.casefold() for name in df.columns):  # as Spark compares them, unless told otherwise
        raise OptionError(f"output must be the name of a new column, not {_shortened(repr(output))}")
    summarize = partial(_summaries, query=query, on_error=on_error, options=options)
    added = StructField(output, from_arrow_type(summarize(pa.array([""])).type))  # which checks the options
    numbered = _numbered(df)
    add = partial(_add_summaries, position=df.columns.index(column), summarize=summarize)
    made = numbered.mapInArrow(add, StructType([*numbered.schema.fields, added]))
    return made.toDF(*df.columns, output)


def fit_corpus(df: DataFrame, column: str, language: str) -> Corpus:
    """Count the terms of all texts in a column: exactly what :meth:`nutgraf.Corpus.fit` gives on them.

    Each task counts the rows that it has, and the corpora are merged by tasks as well, so that no text and only one
    corpus comes to the driver. Nulls are no texts.

    Args:
        df: a data frame.
        column: name of a column of strings.
        language: a code of :func:`nutgraf.languages`. Every text is read as that language.

    Raises:
        OptionError: the language is unknown or "auto", or there is no such column.
        TypeError: the column is not of strings.

    >>> from pyspark.sql import SparkSession
    >>> spark = SparkSession.builder.getOrCreate()
    >>> df = spark.createDataFrame([("The ferry sails at noon.",), ("The ferry is late.",), (None,)], "text string")
    >>> corpus = fit_corpus(df, "text", "en")
    >>> len(corpus), corpus.document_frequency("ferries")
    (2, 2)
    """
    _check_strings(df, column)
    nothing = Corpus.fit([], language)
    schema = StructType([StructField(_CORPUS.names[0], from_arrow_type(_CORPUS.types[0]))])
    texts = _numbered(df).select(str(df.columns.index(column)))
    counts = texts.mapInArrow(partial(_count_terms, language=language), schema)
    merge = partial(_merge_corpora, nothing=nothing)
    merged = counts.repartition(_MERGING_TASKS).mapInArrow(merge, schema).repartition(1).mapInArrow(merge, schema)
    return sum((Corpus.from_bytes(bytes(row[0])) for row in merged.collect()), nothing)


def _check_strings(df: DataFrame, column: str) -> None:
    """A name that several columns have is none that tells which."""
    if not hasattr(df, "mapInArrow"):
        raise TypeError(f"df must be a DataFrame of Spark, not {type(df).__name__}")
    if not isinstance(column, str):
        raise TypeError(f"column must be a name, not {type(column).__name__}")
    given = _shortened(repr(column))
    if df.columns.count(column) != 1:
        there = _shortened(", ".join(map(repr, df.columns)))
        raise OptionError(f"column must be a name that one column has, not {given}; there are {there}")
    kind = df.schema[column].dataType
    if not isinstance(kind, StringType):
        raise TypeError(f"column {given} must be of strings, not of {_shortened(kind.simpleString())}")


def _numbered(df: DataFrame) -> DataFrame:
    """With numbers as names, since ``mapInArrow`` takes no name that has a dot in it or stands twice."""
    return df.toDF(*map(str, range(len(df.columns))))


def _shortened(message: str) -> str:
    return message if len(message) <= 200 else message[:200] + "…"


# ---------------------------------------------------------------- in the tasks


def _summaries(texts: pa.Array, query: str | None, on_error: arrow.OnError, options: Options) -> pa.StructArray:
    """A struct for each text, null where there is no summary."""
    if query is not None or "tokens" in options or "count_tokens" in options:  # which nutgraf.arrow does not take
        of_none = _summaries(texts[:0], None, on_error, {})
        return pa.array(_one_by_one(texts, query, on_error, options), of_none.type)
    table = pa.table(arrow.summarize(texts, on_error=on_error, threads=1, **options))
    columns = [column.combine_chunks() for column in table.columns]
    return pa.StructArray.from_arrays(columns, fields=list(table.schema), mask=columns[0].is_null())


def _one_by_one(
    texts: pa.Array, query: str | None, on_error: arrow.OnError, options: Options
) -> Iterator[dict[str, Any] | None]:
    shorten = Summarizer(**options)
    shorten.summarize("", query=query)  # an option that is wrong is no fault of a row
    for text in _as_bytes(texts):
        try:
            yield None if text is None else _to_row(shorten.summarize(text.decode("utf-8", "replace"), query=query))
        except Exception:
            if on_error == "raise":
                raise
            yield None


def _to_row(summary: Summary[str]) -> dict[str, Any]:
    sentences = [{"start": s.start, "end": s.end, "score": s.score, "text": s.text} for s in summary]
    return {"text": summary.text, "sentences": sentences, "language": summary.language}


def _as_bytes(texts: pa.Array) -> Iterator[bytes | None]:
    """The texts, of which Spark does not promise that they are UTF-8."""
    return (text.as_py() for text in texts.cast(pa.large_binary()))


def _add_summaries(
    batches: Iterator[pa.RecordBatch], position: int, summarize: Callable[[pa.Array], pa.StructArray]
) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        summaries = summarize(batch.column(position))
        yield pa.RecordBatch.from_arrays([*batch.columns, summaries], [*batch.schema.names, "summary"])


def _count_terms(batches: Iterator[pa.RecordBatch], language: str) -> Iterator[pa.RecordBatch]:
    texts = (text for batch in batches for text in _as_bytes(batch.column(0)) if text is not None)
    yield _row(Corpus.fit(texts, language, threads=1))


def _merge_corpora(batches: Iterator[pa.RecordBatch], nothing: Corpus) -> Iterator[pa.RecordBatch]:
    parts = (Corpus.from_bytes(part.as_py()) for batch in batches for part in batch.column(0))
    yield _row(sum(parts, nothing))


def _row(corpus: Corpus) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([corpus.to_bytes()], _CORPUS.types[0])], schema=_CORPUS)
