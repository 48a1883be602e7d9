"""nutgraf.spark on a session of Spark, against calls of nutgraf on the same texts."""

from __future__ import annotations

import datetime
import decimal
import random
from collections.abc import Callable, Iterator
from typing import Any

import nutgraf
import nutgraf.spark
import pytest
from conftest import ROOT
from pyspark.errors import PythonException
from pyspark.sql import DataFrame, Row, SparkSession
from samples import HARBOUR, LANGUAGES, PAGE, TWO_SUBJECTS

SEED = 20261126
BATCH = "spark.sql.execution.arrow.maxRecordsPerBatch"
FILES = [*(ROOT / "tests" / "data").glob("*.txt"), *(ROOT / "tests" / "data" / "languages").glob("*.txt")]
TEXTS = [path.read_text("utf-8") for path in sorted(FILES)]
TEXTS += [HARBOUR, PAGE, TWO_SUBJECTS, *LANGUAGES.values(), "", " \n", "One 🚢 sailed. Two 🚢🚢 did not. 🚢", HARBOUR]
ROWS = [*enumerate(TEXTS), (1000, None), (1001, None)]


def frame(spark: SparkSession, rows: list[Any], partitions: int = 2) -> DataFrame:
    return spark.createDataFrame(spark.sparkContext.parallelize(rows, partitions), "id int, text string")


def shuffled(rows: list[Any], seed: int) -> list[Any]:
    return random.Random(seed).sample(rows, len(rows))


def by_id(df: DataFrame) -> dict[int, Any]:
    return {row["id"]: row["summary"] for row in df.collect()}


def direct(text: str | None, **options: Any) -> Row | None:
    """What a row is to hold."""
    if text is None:
        return None
    summary = nutgraf.summarize(text, **options)
    sentences = [Row(start=s.start, end=s.end, score=s.score, text=s.text) for s in summary]
    return Row(text=summary.text, sentences=sentences, language=summary.language)


@pytest.fixture
def batch_size(spark: SparkSession) -> Iterator[Callable[[int], None]]:
    before = spark.conf.get(BATCH)
    yield lambda size: spark.conf.set(BATCH, size)
    spark.conf.set(BATCH, before)


# ---------------------------------------------------------------- summaries


@pytest.mark.parametrize(("partitions", "size"), [(1, 10_000), (1, 1), (2, 7), (9, 3), (30, 10_000)])
def test_each_row_has_its_summary_whatever_the_order_the_partitions_and_the_batches(
    spark: SparkSession, batch_size: Callable[[int], None], partitions: int, size: int
) -> None:
    batch_size(size)
    df = frame(spark, shuffled(ROWS, SEED + partitions), partitions)
    assert by_id(nutgraf.spark.summarize_column(df, "text", sentences=2)) == {
        number: direct(text, sentences=2) for number, text in ROWS
    }


OPTIONS: dict[str, dict[str, Any]] = {
    "words": {"words": 30},
    "characters": {"characters": 200, "strict": True},
    "ratio": {"ratio": 0.5, "furniture": "keep", "language": "en"},
    "objects": {"ranker": nutgraf.TextRank(similarity="bm25"), "selector": nutgraf.Mmr(relevance=0.7)},
    "profile": {"profile": nutgraf.profiles()["news"], "coherence": "strict"},
    "corpus": {"corpus": nutgraf.Corpus.fit(TEXTS, "en"), "ranker": "centroid"},
    "tokens": {"tokens": 60, "count_tokens": lambda text: len(text) // 4},
    "query": {"query": "How much do repairs of the harbour wall cost?", "sentences": 1},
    "empty query": {"query": "", "words": 40},
}


@pytest.mark.parametrize("name", OPTIONS)
def test_every_option_reaches_the_tasks(spark: SparkSession, name: str) -> None:
    options = OPTIONS[name]
    made = nutgraf.spark.summarize_column(frame(spark, ROWS), "text", **options)
    assert by_id(made) == {number: direct(text, **options) for number, text in ROWS}


def test_offsets_count_characters_of_the_text(spark: SparkSession) -> None:
    summaries = by_id(nutgraf.spark.summarize_column(frame(spark, ROWS), "text"))
    sentences = [(TEXTS[i], s) for i, summary in summaries.items() if summary for s in summary.sentences]
    assert any(ord(max(text)) > 0xFFFF and s.start > text.index("🚢") for text, s in sentences if "🚢" in text)
    assert all(text[s.start : s.end] == s.text for text, s in sentences)


def test_other_columns_are_kept_as_they_are(spark: SparkSession) -> None:
    schema = """`a.b` int not null, `te``xt.2` string, twice int, twice int, day date, at timestamp,
        cost decimal(9, 2), raw binary, yes boolean, tags array<string>, counts map<string, bigint>,
        deep struct<x: double, y: array<struct<z: string>>>"""
    day, at, cost = datetime.date(2026, 1, 2), datetime.datetime(2026, 1, 2, 3, 4, 5), decimal.Decimal("1.25")
    nested = (["a", None], {"n": 1}, (0.5, [("z",), None]))
    rows = [(1, HARBOUR, 5, 6, day, at, cost, b"\x00\xff", True, *nested), (2, *[None] * 11)]
    df = spark.createDataFrame(rows, schema)
    made = nutgraf.spark.summarize_column(df, "te`xt.2", output="short.one", sentences=1)
    assert made.schema.fields[:-1] == df.schema.fields
    assert made.schema[-1].simpleString() == (
        "short.one:struct<text:string,sentences:array<struct<start:bigint,end:bigint,score:double,text:string>>,"
        "language:string>"
    )
    summaries = [direct(HARBOUR, sentences=1), None]
    assert made.collect() == [(*row, summary) for row, summary in zip(df.collect(), summaries, strict=True)]


def test_metadata_of_columns_is_kept(spark: SparkSession) -> None:
    df = frame(spark, ROWS).withMetadata("id", {"from": "a list"})
    assert nutgraf.spark.summarize_column(df, "text").schema["id"].metadata == {"from": "a list"}


def test_large_strings_are_as_good(spark: SparkSession) -> None:
    setting = "spark.sql.execution.arrow.useLargeVarTypes"
    df = frame(spark, ROWS)
    expected = by_id(nutgraf.spark.summarize_column(df, "text"))
    spark.conf.set(setting, "true")
    try:
        assert by_id(nutgraf.spark.summarize_column(df, "text")) == expected
        assert nutgraf.spark.fit_corpus(df, "text", "en") == nutgraf.Corpus.fit(TEXTS, "en")
    finally:
        spark.conf.unset(setting)


@pytest.mark.parametrize("query", [None, "dam"])
def test_what_is_not_utf8_is_summarised(spark: SparkSession, query: str | None) -> None:
    content = b"Rain \xff fell. The d\xc3m broke at dawn."
    df = spark.sql(f"select 1 as id, cast(X'{content.hex()}' as string) as text")
    made = nutgraf.spark.summarize_column(df, "text", query=query, sentences=1)
    assert by_id(made) == {1: direct(content.decode("utf-8", "replace"), query=query, sentences=1)}
    assert nutgraf.spark.fit_corpus(df, "text", "en") == nutgraf.Corpus.fit([content], "en")


def test_a_frame_without_rows_has_no_summaries(spark: SparkSession) -> None:
    assert nutgraf.spark.summarize_column(frame(spark, []), "text").collect() == []


# ---------------------------------------------------------------- rows that fail


# More pairs of sentences than LexRank takes.
DENSE = " ".join(f"The dam {number} broke." for number in range(11_000))
FAILING = [
    pytest.param(
        {"count_tokens": lambda text: 90 // ("Ferries" not in text), "tokens": 300},
        "Ferries ran.",
        "ZeroDiv",
        id="tokens",
    ),
    pytest.param({"ranker": nutgraf.LexRank(threshold=0.01)}, DENSE, "pairs", id="pairs"),
]


@pytest.mark.parametrize(("options", "text", "message"), FAILING)
def test_a_row_that_fails_is_null_and_the_job_goes_on(
    spark: SparkSession, options: dict[str, Any], text: str, message: str
) -> None:
    rows = [(1, HARBOUR), (2, text), (3, None), (4, TWO_SUBJECTS)]
    made = nutgraf.spark.summarize_column(frame(spark, rows, 1), "text", on_error="null", **options)
    expected = {1: direct(HARBOUR, **options), 2: None, 3: None, 4: direct(TWO_SUBJECTS, **options)}
    assert by_id(made) == expected
    assert [row["id"] for row in made.where("text is not null and summary is null").collect()] == [2]


@pytest.mark.parametrize(("options", "text", "message"), FAILING)
def test_a_row_that_fails_ends_the_job_unless_told_otherwise(
    spark: SparkSession, options: dict[str, Any], text: str, message: str
) -> None:
    made = nutgraf.spark.summarize_column(frame(spark, [(1, HARBOUR), (2, text)], 1), "text", **options)
    with pytest.raises(PythonException, match=message) as raised:
        made.collect()
    assert text not in str(raised.value)


# ---------------------------------------------------------------- what the driver refuses

REFUSED = [
    ({"sentences": 0}, nutgraf.OptionError, "sentences must be in"),
    ({"words": 5, "sentences": 5}, nutgraf.OptionError, "one budget"),
    ({"ranker": "best"}, nutgraf.OptionError, "best"),
    ({"on_error": "ignore"}, nutgraf.OptionError, "on_error must be one of"),
    ({"on_error": "ignore", "query": "dam"}, nutgraf.OptionError, "on_error must be one of"),
    ({"tokens": 5}, nutgraf.OptionError, "count_tokens"),
    ({"query": 7}, TypeError, "query"),
    ({"query": 7, "on_error": "null"}, TypeError, "query"),
    ({"words": 0, "query": "dam", "on_error": "null"}, nutgraf.OptionError, "words must be in"),
    ({"output": None}, TypeError, "output must be a name, not NoneType"),
    ({"sentence": 2}, TypeError, "'sentence'"),
    ({"corpus": "en"}, TypeError, "corpus must be a Corpus"),
    ({"output": "ID"}, nutgraf.OptionError, "output must be the name of a new column, not 'ID'"),
]


@pytest.mark.parametrize(("options", "error", "message"), REFUSED)
def test_wrong_options_are_refused_before_anything_is_read(
    spark: SparkSession, options: dict[str, Any], error: type[Exception], message: str
) -> None:
    df = spark.sql("select 1 as id, raise_error('it was read') as text").selectExpr("id", "cast(text as string)")
    with pytest.raises(error, match=message):
        nutgraf.spark.summarize_column(df, "text", **options).collect()


COLUMNS = [
    ("body", nutgraf.OptionError, "'body'; there are 'id', 'text', 'twice', 'twice', 'words', 'raw'"),
    ("Text", nutgraf.OptionError, "'Text'; there are"),
    ("twice", nutgraf.OptionError, "a name that one column has, not 'twice'"),
    ("id", TypeError, "column 'id' must be of strings, not of int"),
    ("words", TypeError, "column 'words' must be of strings, not of array<string>"),
    ("raw", TypeError, "column 'raw' must be of strings, not of binary"),
]


@pytest.mark.parametrize(("column", "error", "message"), COLUMNS)
def test_a_column_without_texts_is_named_with_its_type(
    spark: SparkSession, column: str, error: type[Exception], message: str
) -> None:
    df = spark.sql("select 1 as id, 'a' as text, 'b' as twice, 'c' as twice, array('d') as words, X'00' as raw")
    for call in (
        lambda: nutgraf.spark.summarize_column(df, column),
        lambda: nutgraf.spark.fit_corpus(df, column, "en"),
    ):
        with pytest.raises(error, match=message):
            call()


def test_what_is_no_name_or_no_data_frame_is_refused(spark: SparkSession) -> None:
    df = frame(spark, ROWS)
    with pytest.raises(TypeError, match="column must be a name, not Column"):
        nutgraf.spark.summarize_column(df, df.text)
    with pytest.raises(TypeError, match="df must be a DataFrame of Spark, not list"):
        nutgraf.spark.fit_corpus(ROWS, "text", "en")


def test_a_message_about_columns_is_short(spark: SparkSession) -> None:
    df = spark.range(1).selectExpr(*[f"id as a_column_with_a_long_name_{number}" for number in range(100)])
    with pytest.raises(nutgraf.OptionError) as raised:
        nutgraf.spark.summarize_column(df, "text" * 1000)
    assert len(str(raised.value)) < 500


# ---------------------------------------------------------------- a corpus


@pytest.mark.parametrize(("partitions", "size"), [(1, 10_000), (2, 3), (9, 1), (30, 10_000)])
def test_a_corpus_is_what_fitting_on_all_texts_gives(
    spark: SparkSession, batch_size: Callable[[int], None], partitions: int, size: int
) -> None:
    batch_size(size)
    df = frame(spark, shuffled(ROWS, SEED + partitions), partitions)
    assert nutgraf.spark.fit_corpus(df, "text", "en").to_bytes() == nutgraf.Corpus.fit(TEXTS, "en").to_bytes()


@pytest.mark.parametrize("rows", [[], [(1, None)]])
def test_a_corpus_of_no_texts_is_empty(spark: SparkSession, rows: list[Any]) -> None:
    assert nutgraf.spark.fit_corpus(frame(spark, rows), "text", "de") == nutgraf.Corpus.fit([], "de")


def test_a_corpus_reads_no_other_column(spark: SparkSession) -> None:
    df = spark.sql("select 'Rain fell.' as `the.text`, raise_error('it was read') as other")
    assert len(nutgraf.spark.fit_corpus(df, "the.text", "en")) == 1


@pytest.mark.parametrize("language", ["auto", "xx"])
def test_a_corpus_of_an_unknown_language_is_refused_before_anything_is_read(spark: SparkSession, language: str) -> None:
    df = spark.sql("select cast(raise_error('it was read') as string) as text")
    with pytest.raises(nutgraf.OptionError, match=language):
        nutgraf.spark.fit_corpus(df, "text", language)
