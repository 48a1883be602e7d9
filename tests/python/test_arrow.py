"""nutgraf.arrow: every package that speaks Arrow, every format of texts, and what nutgraf.summarize gives for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import duckdb
import nutgraf
import nutgraf.arrow
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
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
