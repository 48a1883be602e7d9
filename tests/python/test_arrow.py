"""nutgraf.arrow: every package that speaks Arrow, every format of texts, and what nutgraf.summarize gives for them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import hypothesis
import nutgraf
import nutgraf.arrow
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import strategies as st
from samples import DOCUMENT, HARBOUR, LANGUAGES

TEXTS = [HARBOUR, None, "", "Naïve café. Ünïcode text stands here. And 🦊 more.", None, DOCUMENT, *LANGUAGES.values()]
TABLE = pa.table({"id": range(len(TEXTS)), "text": TEXTS, "nested": [[1]] * len(TEXTS)})
COLUMN = TABLE["text"]


def expected(texts: list[Any], **options: Any) -> list[dict[str, Any]]:
    """What the columns must hold, by the slow way."""
    rows: list[dict[str, Any]] = []
    for text in texts:
        if text is None:
            rows.append({"text": None, "sentences": None, "language": None})
            continue
        summary = nutgraf.summarize(text, **options)
        sentences = [
            {"start": s.start, "end": s.end, "score": s.score, "text": str(s.text, "utf-8", "replace")}
            if isinstance(s.text, bytes)
            else {"start": s.start, "end": s.end, "score": s.score, "text": s.text}
            for s in summary
        ]
        rows.append({"text": summary.text, "sentences": sentences, "language": summary.language})
    return rows


def read(data: Any, column: str | None = None, **options: Any) -> list[dict[str, Any]]:
    table = pa.table(nutgraf.arrow.summarize(data, column, **options))
    table.validate(full=True)
    rows: list[dict[str, Any]] = table.to_pylist()
    return rows


DOORS: dict[str, Callable[[], tuple[Any, str | None]]] = {
    "pyarrow array": lambda: (COLUMN.combine_chunks(), None),
    "pyarrow chunked array": lambda: (pa.chunked_array([TEXTS[:3], [], TEXTS[3:]]), None),
    "pyarrow record batch": lambda: (TABLE.to_batches()[0], "text"),
    "pyarrow table": lambda: (TABLE, "text"),
    "pyarrow reader": lambda: (TABLE.to_reader(max_chunksize=2), "text"),
    "polars series": lambda: (pl.Series(TEXTS), None),
    "polars frame": lambda: (pl.from_arrow(TABLE), "text"),
    "pandas series": lambda: (pd.Series(TEXTS), None),
    "pandas frame": lambda: (TABLE.to_pandas(), "text"),
    "pandas objects": lambda: (pd.DataFrame({"text": pd.Series(TEXTS, dtype=object)}), "text"),
    "duckdb relation": lambda: (duckdb.from_arrow(TABLE), "text"),
}


@pytest.mark.parametrize("door", DOORS)
def test_every_door_gives_what_summarize_gives(door: str) -> None:
    data, column = DOORS[door]()
    assert read(data, column, sentences=2) == expected(TEXTS, sentences=2)


TYPES = [
    *(pa.string(), pa.large_string(), pa.string_view()),
    *(pa.dictionary(index, pa.string()) for index in (pa.int8(), pa.uint8(), pa.int16(), pa.uint16())),
    *(pa.dictionary(index, pa.string()) for index in (pa.int32(), pa.uint32(), pa.int64(), pa.uint64())),
    pa.dictionary(pa.int32(), pa.large_string()),
]


@pytest.mark.parametrize("type_", TYPES, ids=str)
def test_every_format_and_slice_of_strings_gives_the_same(type_: pa.DataType) -> None:
    column = COLUMN.cast(type_)
    rows = expected(TEXTS, words=30)
    for start, stop in ((0, len(TEXTS)), (1, len(TEXTS)), (3, 6), (4, 5), (5, 5), (len(TEXTS), len(TEXTS))):
        assert read(column.slice(start, stop - start), words=30) == rows[start:stop]
        batch = pa.table({"other": range(len(TEXTS)), "text": column}).slice(start, stop - start)
        assert read(batch, "text", words=30) == rows[start:stop]


# ---------------------------------------------------------------- bytes, and what is no UTF-8

BYTES = [
    b"Rain.",
    b"Na\xc3\xafve \xff\xfe caf\xc3. Snow\xe2\x82 fell. \xf0\x9f\xa6\x8a ran.",
    b"",
    None,
    b"\x80",
    b"\xed\xa0\x80",
]


@pytest.mark.parametrize("type_", [pa.binary(), pa.large_binary(), pa.binary_view()], ids=str)
def test_bytes_count_in_bytes(type_: pa.DataType) -> None:
    assert read(pa.array(BYTES, type_), sentences=2) == expected(BYTES, sentences=2)


def test_strings_that_are_not_utf8_are_read_with_replacements() -> None:
    column = pa.array(BYTES, pa.binary())
    strings = pa.Array.from_buffers(pa.string(), len(column), column.buffers())
    with pytest.raises(pa.ArrowInvalid):
        strings.validate(full=True)
    texts = [None if text is None else text.decode("utf-8", "replace") for text in BYTES]
    assert read(strings, sentences=2) == expected(texts, sentences=2)


# ---------------------------------------------------------------- anything in any layout

cells = st.lists(st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=60), max_size=12)


@hypothesis.given(cells, st.sampled_from(TYPES), st.data())
def test_any_texts_cut_anywhere_give_the_same(texts: list[str | None], type_: pa.DataType, data: st.DataObject) -> None:
    column = pa.array(texts, pa.string()).cast(type_)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(texts)), min_size=2, max_size=4)))
    chunks = [column[start:stop] for start, stop in itertools.pairwise(cuts)]
    kept = texts[cuts[0] : cuts[-1]]
    assert read(pa.chunked_array(chunks, type_), sentences=1) == expected(kept, sentences=1)


def test_nulls_of_batches_and_of_dictionaries_are_nulls() -> None:
    rows = pa.StructArray.from_arrays([pa.array(["a", "b", "c"])], ["text"], mask=pa.array([False, True, False]))
    assert [row["text"] for row in read(rows)] == ["a", None, "c"]
    indices = pa.array([0, 1, None, 2], pa.int8())
    column = pa.DictionaryArray.from_arrays(indices, pa.array(["a", None, "c"]))
    assert [row["text"] for row in read(column)] == ["a", None, None, "c"]
    assert [row["text"] for row in read(pa.nulls(3))] == [None, None, None]


@pytest.mark.parametrize("empty", [TABLE.slice(0, 0), pa.table({"text": pa.array([], pa.string())}), COLUMN[:0]])
def test_nothing_gives_no_rows_but_all_columns(empty: Any) -> None:
    summaries = nutgraf.arrow.summarize(empty, "text" if isinstance(empty, pa.Table) else None)
    assert pa.table(summaries).num_rows == 0
    assert tuple(pa.schema(summaries).names) == tuple(pl.DataFrame(summaries).columns) == nutgraf.arrow.COLUMNS


def test_the_schema_is_as_it_is_said() -> None:
    sentence = pa.struct([("start", pa.int64()), ("end", pa.int64()), ("score", pa.float64()), ("text", pa.string())])
    columns = [("text", pa.string()), ("sentences", pa.list_(sentence)), ("language", pa.string())]
    assert pa.schema(nutgraf.arrow.summarize(TABLE, "text")) == pa.schema(columns)
    assert pa.table(nutgraf.arrow.summarize(TABLE, "text")).schema == pa.schema(columns)


# ---------------------------------------------------------------- lazy, and the same on any number of threads


@pytest.mark.parametrize("threads", [0, 1, 2, 8])
def test_any_number_of_threads_gives_the_same(threads: int) -> None:
    texts = [f"{HARBOUR} Boat number {i} came last." for i in range(300)]
    assert read(pa.array(texts), threads=threads, sentences=2) == expected(texts, sentences=2)


def test_a_stream_is_read_as_far_as_its_summaries_are() -> None:
    asked = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in itertools.count():
            asked.append(number)
            yield pa.record_batch({"text": [f"Text number {number}."]})

    endless = pa.RecordBatchReader.from_batches(pa.schema({"text": pa.string()}), batches())
    summaries = pa.RecordBatchReader.from_stream(nutgraf.arrow.summarize(endless))
    assert asked == []
    for number in range(3):
        assert summaries.read_next_batch()["text"].to_pylist() == [f"Text number {number}."]
    assert asked == [0, 1, 2]


def test_a_large_batch_is_given_out_in_small_ones() -> None:
    reader = pa.RecordBatchReader.from_stream(nutgraf.arrow.summarize(pa.array(["Rain."] * 2500), ranker="lead"))
    sizes = [batch.num_rows for batch in reader]
    assert sum(sizes) == 2500
    assert max(sizes) <= 1024


def test_options_are_those_of_a_summarizer() -> None:
    corpus = nutgraf.Corpus.fit([HARBOUR, DOCUMENT], "en")
    for options in (
        {"ranker": nutgraf.TextRank(damping=0.5)},
        {"corpus": corpus},
        {"language": "de", "ratio": 0.5},
        {"query": "When did the crews come?", "sentences": 1},
    ):
        assert read(pa.array([DOCUMENT]), **options) == expected([DOCUMENT], **options)


def test_a_row_over_a_limit_is_null_on_request() -> None:
    dense = " ".join(f"Dam {i}." for i in range(10_100))  # over 50 million pairs of sentences
    column = pa.array(["Rain.", dense, "Snow."])
    rows = read(column, on_error="null", ranker=nutgraf.LexRank(threshold=0), sentences=1)
    assert [row["text"] for row in rows] == ["Rain.", None, "Snow."]
