"""nutgraf.arrow with data that is wrong: arrays that lie, streams that fail, columns that hold no texts."""

from __future__ import annotations

import collections.abc
import ctypes
import math
import signal
import threading
import time
from typing import Any

import numpy as np
import nutgraf
import nutgraf.arrow
import pandas as pd
import pyarrow as pa
import pytest
from arrow_structs import DROP, GET, MESSAGE, Array, Given, Schema, Texts, stream_in
from lock import is_given_up
from samples import HARBOUR, check_message


def texts_of(data: Any, column: str | None = None, **options: Any) -> list[str | None]:
    texts: list[str | None] = pa.table(nutgraf.arrow.summarize(data, column, **options))["text"].to_pylist()
    return texts


# ---------------------------------------------------------------- arrays that lie


def test_an_array_by_hand_is_read_and_released_once() -> None:
    data = Texts([0, 5, 10], b"Rain.Snow.")
    assert texts_of(data) == ["Rain.", "Snow."]
    assert data.released == {"schema": 1, "array": 1}


BENT: list[tuple[str, list[int], dict[str, int | None]]] = [
    ("row 0: Arrow array: offsets -1 and 5", [-1, 5, 10], {}),
    ("row 1: Arrow array: offsets 5 and 4 are no part of 10 bytes", [0, 5, 4, 10], {}),
    ("row 0: Arrow array: offsets 0 and 1000000000 are no part of 10 bytes", [0, 10**9, 10], {}),
    ("after 0 rows: Arrow array: length -2", [0, 5, 10], {"length": -2}),
    ("after 0 rows: Arrow array: length 2 and offset 9223372036854775807", [0, 5, 10], {"offset": 2**63 - 1}),
    ("after 0 rows: Arrow array: it has 2 buffers, not 3", [0, 5, 10], {"n_buffers": 2}),
    ("after 0 rows: Arrow array: its buffers are missing", [0, 5, 10], {"buffers": None}),
    ("after 0 rows: Arrow array: null_count is 1, and no bitmap", [0, 5, 10], {"null_count": 1}),
]


@pytest.mark.parametrize(("message", "offsets", "bent"), BENT)
def test_an_array_that_lies_is_an_error_with_its_place(
    message: str, offsets: list[int], bent: dict[str, int | None]
) -> None:
    data = Texts(offsets, b"Rain.Snow.", **bent)
    with pytest.raises(pa.ArrowInvalid, match=message) as caught:
        texts_of(data)
    check_message(caught.value)
    assert data.released == {"schema": 1, "array": 1}


def test_a_row_that_lies_is_null_on_request() -> None:
    assert texts_of(Texts([0, 5, 99, 10], b"Rain.Snow."), on_error="null") == ["Rain.", None, None]
    assert texts_of(Texts([0, 5, -1, 10], b"Rain.Snow."), on_error="null") == ["Rain.", None, None]


@pytest.mark.parametrize("on_error", ["raise", "null"])
def test_a_schema_that_was_released_is_an_error_at_once(on_error: nutgraf.arrow.OnError) -> None:
    data = Texts([0, 5], b"Rain.")
    data.schema.release = None
    with pytest.raises(nutgraf.FormatError, match="Arrow schema: it has been released"):
        nutgraf.arrow.summarize(data, on_error=on_error)
    assert data.released == {"schema": 0, "array": 1}


def test_a_released_array_is_an_empty_stream() -> None:
    assert texts_of(Texts([0, 5], b"Rain.", release=None)) == []


@pytest.mark.parametrize("given", [None, 1, (), (None, None), "text", object()])
def test_what_is_no_capsule_is_an_error(given: object) -> None:
    with pytest.raises(TypeError, match="data must give "):
        nutgraf.arrow.summarize(Given(lambda: given))


def test_a_capsule_of_another_kind_is_an_error() -> None:
    table = pa.table({"text": ["Rain."]})
    with pytest.raises(TypeError, match="capsule 'arrow_array_stream', not PyCapsule"):
        nutgraf.arrow.summarize(Given(lambda: table.schema.__arrow_c_schema__()))


def test_a_capsule_that_has_been_read_is_an_error() -> None:
    capsule = pa.table({"text": ["Rain."]}).__arrow_c_stream__()
    assert texts_of(Given(lambda: capsule)) == ["Rain."]
    with pytest.raises(nutgraf.FormatError, match="Arrow stream: it has been released"):
        nutgraf.arrow.summarize(Given(lambda: capsule))


# ---------------------------------------------------------------- released once, whatever happens


def test_summaries_that_nobody_reads_release_the_data() -> None:
    data = Texts([0, 5], b"Rain.")
    summaries = nutgraf.arrow.summarize(data)
    assert data.released == {"schema": 1, "array": 0}
    del summaries
    assert data.released == {"schema": 1, "array": 1}


def test_wrong_options_release_the_data() -> None:
    data = Texts([0, 5], b"Rain.")
    with pytest.raises(nutgraf.OptionError, match="column must be left out"):
        nutgraf.arrow.summarize(data, "text")
    assert data.released == {"schema": 1, "array": 1}


def test_a_reader_that_stops_half_way_releases_the_data() -> None:
    data = Texts([0, *range(5, 5 * 3001, 5)], b"Rain." * 3000)
    capsule = nutgraf.arrow.summarize(data).__arrow_c_stream__()
    stream = stream_in(capsule)
    batch = Array()
    assert GET(stream.get_next)(ctypes.addressof(stream), ctypes.addressof(batch)) == 0
    assert 0 < batch.length < 3000
    DROP(batch.release)(ctypes.addressof(batch))
    assert data.released["array"] == 0
    DROP(stream.release)(ctypes.addressof(stream))
    assert data.released["array"] == 1
    assert stream.release is None
    del capsule
    assert data.released == {"schema": 1, "array": 1}


def test_a_stream_that_failed_says_so_again_and_gives_nothing() -> None:
    data = Texts([0, -5], b"Rain.")
    capsule = nutgraf.arrow.summarize(data).__arrow_c_stream__()
    stream = stream_in(capsule)
    for _ in range(2):
        batch = Array(length=7)
        assert GET(stream.get_next)(ctypes.addressof(stream), ctypes.addressof(batch)) != 0
        assert (batch.length, batch.release) == (0, None)
        assert b"row 0: " in MESSAGE(stream.get_last_error)(ctypes.addressof(stream))
    schema = Schema()
    GET(stream.get_schema)(ctypes.addressof(stream), ctypes.addressof(schema))
    assert schema.release is None


def test_memory_does_not_grow_with_reading_again() -> None:
    resource = pytest.importorskip("resource")
    table = pa.table({"text": [HARBOUR] * 50})
    summaries = nutgraf.arrow.summarize(table, sentences=1, ranker="lead")
    sizes = []
    for _ in range(2):
        for _ in range(40):
            pa.table(summaries)
        sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # kilobytes
    assert sizes[1] - sizes[0] < 1024


# ---------------------------------------------------------------- streams that fail


def failing(rows: int) -> pa.RecordBatchReader:
    def batches() -> collections.abc.Iterator[pa.RecordBatch]:
        for row in range(rows):
            yield pa.record_batch({"text": [f"Text number {row}."]})
        raise LookupError("no more texts")

    return pa.RecordBatchReader.from_batches(pa.schema({"text": pa.string()}), batches())


@pytest.mark.parametrize("rows", [0, 1, 5])
@pytest.mark.parametrize("on_error", ["raise", "null"])
def test_a_generator_that_fails_half_way_gives_the_rows_before(rows: int, on_error: nutgraf.arrow.OnError) -> None:
    reader = pa.RecordBatchReader.from_stream(nutgraf.arrow.summarize(failing(rows), "text", on_error=on_error))
    got = []
    with pytest.raises(pa.ArrowInvalid, match=f"after {rows} rows: the stream of texts failed: .*no more texts"):
        for batch in reader:
            got += batch["text"].to_pylist()
    assert got == [f"Text number {row}." for row in range(rows)]


def test_the_message_of_a_stream_is_cut() -> None:
    def batches() -> collections.abc.Iterator[pa.RecordBatch]:
        raise LookupError("x" * 5000)
        yield

    reader = pa.RecordBatchReader.from_batches(pa.schema({"text": pa.string()}), batches())
    with pytest.raises(pa.ArrowInvalid) as caught:
        texts_of(reader)
    assert len(str(caught.value)) <= 500


def test_what_was_read_once_only_is_not_empty_the_second_time() -> None:
    table = pa.table({"text": ["Rain."]})
    assert [texts_of(table), texts_of(table)] == [["Rain."]] * 2
    summaries = nutgraf.arrow.summarize(table.to_reader())
    assert len(pa.table(summaries)) == 1
    with pytest.raises(nutgraf.Error, match="the summaries of this RecordBatchReader have been read"):
        pa.table(summaries)


# ---------------------------------------------------------------- columns that hold no texts

NO_TEXTS = [
    (pa.array([1]), "int64"),
    (pa.array([1.5], pa.float32()), "float32"),
    (pa.array([True]), "bool"),
    (pa.array([["a"]]), "list"),
    (pa.array([["a"]], pa.large_list(pa.string())), "large_list"),
    (pa.array([[("a", "b")]], pa.map_(pa.string(), pa.string())), "map"),
    (pa.array([{"a": "b"}]), "struct"),
    (pa.array([1]).dictionary_encode(), "a dictionary of int64"),
    (pa.array(["a"]).cast(pa.dictionary(pa.int8(), pa.string())).dictionary_encode(), ""),
    (pa.array([b"ab"], pa.binary(2)), "of the type 'w:2'"),
]


@pytest.mark.parametrize(("column", "name"), NO_TEXTS, ids=[name for _, name in NO_TEXTS])
def test_a_column_of_something_else_is_an_error_at_once(column: pa.Array, name: str) -> None:
    if not name:  # pyarrow encodes it once
        assert texts_of(pa.table({"text": column})) == ["a"]
        return
    for data in (pa.table({"text": column}), pa.table({"text": column}).to_reader()):
        with pytest.raises(TypeError, match=f"column 'text' must hold strings or bytes, not {name}$") as caught:
            nutgraf.arrow.summarize(data, "text", on_error="null")
        check_message(caught.value)


@pytest.mark.parametrize("on_error", ["raise", "null"])
def test_a_column_that_is_not_there_is_an_error_at_once(on_error: nutgraf.arrow.OnError) -> None:
    table = pa.table({"id": [1], "body": ["a"]})
    for data in (table, table.to_pandas()):
        with pytest.raises(nutgraf.OptionError, match="column must be one of the names id, body, not 'text'"):
            nutgraf.arrow.summarize(data, "text", on_error=on_error)
        with pytest.raises(nutgraf.OptionError, match="column must be one of the names id, body; none is given"):
            nutgraf.arrow.summarize(data, on_error=on_error)


@pytest.mark.parametrize("data", [None, "text", ["text"], b"text", 5, iter(["text"])])
def test_data_without_the_interface_is_an_error(data: object) -> None:
    with pytest.raises(TypeError, match="data must have __arrow_c_stream__ or __arrow_c_array__") as caught:
        nutgraf.arrow.summarize(data)
    check_message(caught.value)


def test_options_are_checked_before_the_data_is_touched() -> None:
    def stream() -> object:
        raise AssertionError("nothing may be read")

    data = Given(stream)
    for options in ({"words": 0}, {"on_error": "skip"}, {"on_error": None}, {"threads": -1}, {"tokens": 5}):
        with pytest.raises(nutgraf.OptionError):
            nutgraf.arrow.summarize(data, **options)  # type: ignore[arg-type]
    for wrong in ({"threads": True}, {"unknown": 1}, {"title": "x"}):
        with pytest.raises(TypeError):
            nutgraf.arrow.summarize(data, **wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="column must be str or None, not int"):
        nutgraf.arrow.summarize(pa.table({"text": ["a"]}), 0)  # type: ignore[arg-type]


# ---------------------------------------------------------------- pandas: columns of objects

OBJECTS: list[tuple[list[Any], str, list[str | None]]] = [
    (["Rain.", None, math.nan, pd.NA, pd.NaT], "", ["Rain.", None, None, None, None]),
    ([math.nan, "Rain."], "", [None, "Rain."]),
    ([None, None], "", [None, None]),
    ([], "", []),
    ([b"Rain.", None], "", ["Rain.", None]),
    (["Rain.\ud800", "Naïve."], "", ["Rain.\ufffd", "Naïve."]),
    (["Rain.", 1], "row 1 must be str as the rows before, not int", ["Rain.", None]),
    (["Rain.", b"Snow."], "row 1 must be str as the rows before, not bytes", ["Rain.", None]),
    ([None, b"Rain.", "Snow."], "row 2 must be bytes as the rows before, not str", [None, "Rain.", None]),
    (["Rain.", ["Snow."]], "row 1 must be str as the rows before, not list", ["Rain.", None]),
    ([np.array(["Snow."]), "Rain."], "row 0 must be str or bytes, not ndarray", [None, "Rain."]),
    ([1.5, 2], "row 0 must be str or bytes, not float", [None, None]),
]


@pytest.mark.parametrize(("values", "message", "texts"), OBJECTS)
def test_pandas_objects_are_texts_or_missing_or_an_error_with_their_row(
    values: list[Any], message: str, texts: list[str | None]
) -> None:
    series = pd.Series(values, dtype=object, index=range(10, 10 + len(values)))
    for data in (series, series.to_frame("text"), pd.DataFrame({"text": series, "other": [[]] * len(values)})):
        column = None if data is series else "text"
        assert texts_of(data, column, on_error="null") == texts
        if not message:
            assert texts_of(data, column) == texts
            continue
        with pytest.raises(TypeError, match=f"^{message}$"):
            nutgraf.arrow.summarize(data, column)


# ---------------------------------------------------------------- the interpreter's lock


def test_another_thread_runs_while_a_reader_that_holds_the_lock_waits() -> None:
    capsule = nutgraf.arrow.summarize(pa.array([HARBOUR] * 50_000)).__arrow_c_stream__()
    stream = stream_in(capsule)

    def read() -> None:
        batch = Array()
        assert GET(stream.get_next)(ctypes.addressof(stream), ctypes.addressof(batch)) == 0
        DROP(batch.release)(ctypes.addressof(batch))

    assert is_given_up(read, times=48)


def test_ctrl_c_ends_a_long_read() -> None:
    hours = pa.chunked_array([pa.array([HARBOUR] * 1000)] * 100_000)
    timer = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])

    def read() -> None:
        timer.start()
        try:
            pa.table(nutgraf.arrow.summarize(hours))
        finally:
            time.sleep(0)  # where Python looks for signals

    with pytest.raises(KeyboardInterrupt) as caught:
        read()
    assert isinstance(caught.value.__context__, pa.ArrowInvalid)
    assert "interrupted by KeyboardInterrupt" in str(caught.value.__context__)
