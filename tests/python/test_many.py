"""summarize_many: lazy, in order, the same on any number of threads."""

from __future__ import annotations

import collections.abc
import itertools
import math
import sys
import threading

import nutgraf
import pytest
from samples import DOCUMENT, HARBOUR, check_message

TEXTS = [f"{HARBOUR} Boat number {i} came last. {i} crews were late." for i in range(700)]


@pytest.mark.parametrize("threads", [0, 1, 2, 8])
def test_summarize_many_gives_the_same_on_any_number_of_threads(threads: int) -> None:
    expected = [nutgraf.summarize(text, sentences=2) for text in TEXTS]
    assert list(nutgraf.summarize_many(TEXTS, threads=threads, sentences=2)) == expected


def test_summarize_many_reads_an_endless_generator_only_as_far_as_needed() -> None:
    read = itertools.count()
    summaries = nutgraf.summarize_many((f"Text number {i}." for i in read), sentences=1)
    assert next(read) == 0  # nothing is read before the first summary is asked for
    assert [str(s) for s in itertools.islice(summaries, 3)] == [f"Text number {i}." for i in (1, 2, 3)]
    assert next(read) < 1000


def test_summarize_many_keeps_the_order_across_batches() -> None:
    summaries = nutgraf.summarize_many((f"Text number {i}." for i in range(1500)), threads=4)
    assert [str(s) for s in summaries] == [f"Text number {i}." for i in range(1500)]


def test_summarize_many_is_an_iterator() -> None:
    summaries = nutgraf.summarize_many(["One."])
    assert iter(summaries) is summaries
    assert next(summaries).text == "One."
    with pytest.raises(StopIteration):
        next(summaries)
    assert list(nutgraf.summarize_many([])) == []


@pytest.mark.parametrize("position", [0, 1, 10, 255, 256, 300])
def test_summarize_many_gives_the_summaries_before_a_failing_generator_fails(position: int) -> None:
    def texts() -> collections.abc.Iterator[str]:
        for i in range(position):
            yield f"Text number {i}."
        raise LookupError("no more texts")

    got = []
    with pytest.raises(LookupError, match="no more texts"):
        for summary in nutgraf.summarize_many(texts()):
            got.append(str(summary))
    assert got == [f"Text number {i}." for i in range(position)]


@pytest.mark.parametrize(("position", "item"), [(0, None), (1, 1), (10, math.nan), (256, bytearray()), (300, ["x"])])
def test_summarize_many_gives_the_summaries_before_an_item_of_a_wrong_type(position: int, item: object) -> None:
    texts = [*(f"Text number {i}." for i in range(position)), item, "Never read."]
    got = []
    with pytest.raises(TypeError, match=rf"^texts\[{position}\] must be str or bytes, not "):
        for summary in nutgraf.summarize_many(texts):  # type: ignore[type-var]
            got.append(str(summary))
    assert got == [f"Text number {i}." for i in range(position)]


def test_summarize_many_takes_str_and_bytes_and_anything_that_iterates() -> None:
    texts = (HARBOUR, HARBOUR.encode(), "", b"", "Naïve.")
    expected = [nutgraf.summarize(text) for text in texts]  # type: ignore[type-var]
    for many in (texts, list(texts), iter(texts), dict.fromkeys(texts)):
        assert list(nutgraf.summarize_many(many)) == expected  # type: ignore[type-var]


def test_summarize_many_checks_its_options_before_it_reads() -> None:
    def texts() -> collections.abc.Iterator[str]:
        raise AssertionError("nothing may be read")
        yield ""

    for options in ({"words": 0}, {"ranker": "none"}, {"threads": -1}, {"threads": 1025}):
        with pytest.raises(nutgraf.OptionError):
            nutgraf.summarize_many(texts(), **options)
    for options in ({"threads": True}, {"threads": "2"}, {"threads": 2.0}, {"threads": None}, {"unknown": 1}):
        with pytest.raises(TypeError):
            nutgraf.summarize_many(texts(), **options)


@pytest.mark.parametrize("texts", [DOCUMENT, DOCUMENT.encode(), None, 5, math.nan])
def test_summarize_many_refuses_what_is_no_iterable_of_texts(texts: object) -> None:
    with pytest.raises(TypeError) as caught:
        nutgraf.summarize_many(texts)  # type: ignore[arg-type]
    check_message(caught.value)


# Failing texts


def failing(position: int) -> collections.abc.Iterator[object]:
    yield from (f"Text number {i}." for i in range(position))
    raise LookupError("no more texts")


LARGE = "A long text. " * 100
WRONG: list[tuple[object, str]] = [
    (None, "TypeError: texts[{}] must be str or bytes, not NoneType"),
    (math.nan, "TypeError: texts[{}] must be str or bytes, not float"),
    (17, "TypeError: texts[{}] must be str or bytes, not int"),
    (["nested"], "TypeError: texts[{}] must be str or bytes, not list"),
    (bytearray(b"bytes"), "TypeError: texts[{}] must be str or bytes, not bytearray"),
    (LARGE, "LimitError: texts[{}]: the text has 1300 bytes; the limit is 1000"),
]


@pytest.mark.parametrize("options", [{}, {"tokens": 9, "count_tokens": len}])
@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("position", [0, 17, 256, 300])
@pytest.mark.parametrize(("item", "message"), WRONG)
def test_a_failing_text_ends_or_is_none_in_its_place(
    item: object, message: str, position: int, threads: int, options: dict[str, object]
) -> None:
    texts = [f"Text number {i}." for i in range(320)]
    mixed = [*texts[:position], item, *texts[position + 1 :]]
    many = nutgraf.Summarizer(max_bytes=1000, **options).summarize_many  # type: ignore[arg-type]
    got = []
    with pytest.raises((TypeError, nutgraf.LimitError)) as caught:
        for summary in many(iter(mixed), threads=threads):
            got.append(str(summary))
    assert f"{caught.type.__name__}: {caught.value}" == message.format(position)
    assert got == texts[:position]
    rest = [None if summary is None else str(summary) for summary in many(mixed, threads=threads, on_error="null")]
    assert rest == [*texts[:position], None, *texts[position + 1 :]]


@pytest.mark.parametrize("on_error", ["raise", "null"])
@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("position", [0, 1, 255, 256, 257, 600])
def test_what_the_iterable_raises_comes_after_the_texts_before(position: int, threads: int, on_error: str) -> None:
    got = []
    with pytest.raises(LookupError, match="no more texts"):
        for summary in nutgraf.summarize_many(failing(position), threads=threads, on_error=on_error):  # type: ignore[call-overload]
            got.append(str(summary))
    assert got == [f"Text number {i}." for i in range(position)]


def test_a_text_that_takes_too_long_fails_alone() -> None:
    long = HARBOUR * 20_000
    got = list(nutgraf.summarize_many(["One.", long, "Two."], timeout=0.02, on_error="null"))
    assert [summary and summary.text for summary in got] == ["One.", None, "Two."]
    with pytest.raises(nutgraf.TimedOut, match=r"^texts\[1\]: the call took longer than its time limit$"):
        list(nutgraf.summarize_many(["One.", long, "Two."], timeout=0.02))


def test_a_dropped_iterator_stops_its_threads() -> None:
    before = set(threading.enumerate())
    summaries = nutgraf.summarize_many((HARBOUR * 500 for _ in itertools.count()), threads=2)
    next(summaries)
    started = set(threading.enumerate()) - before
    summaries.close()  # type: ignore[attr-defined]
    for thread in started:
        thread.join(60)
    assert not any(thread.is_alive() for thread in started)


@pytest.mark.parametrize(
    ("options", "error"), [({"on_error": "skip"}, nutgraf.OptionError), ({"progress": 1}, TypeError)]
)
def test_wrong_options_of_a_batch_are_refused_at_once(options: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        nutgraf.summarize_many(["One."], **options)  # type: ignore[call-overload]


# Progress


def test_progress_is_told_of_each_text() -> None:
    told: list[tuple[int, int | None]] = []
    list(nutgraf.summarize_many(["One.", "Two."], progress=lambda done, total: told.append((done, total))))
    list(nutgraf.summarize_many(iter(["One."]), progress=lambda done, total: told.append((done, total))))
    assert told == [(1, 2), (2, 2), (1, None)]


def test_progress_is_a_bar_where_tqdm_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("tqdm")
    assert len(list(nutgraf.summarize_many(["One.", "Two."], progress=True))) == 2
    assert "/2" in capsys.readouterr().err


def test_progress_is_a_line_where_tqdm_is_not_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "tqdm", None)
    assert len(list(nutgraf.summarize_many(["One.", "Two.", "Three."], progress=True))) == 3
    output = capsys.readouterr()
    assert output.err.startswith("\r1 of 3 texts")
    assert output.err.endswith("\r\x1b[K")
    assert output.out == ""


def test_a_batch_is_done_where_no_thread_can_be_had(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    texts = [HARBOUR] * 600
    monkeypatch.setattr(threading.Thread, "start", refuse)
    assert list(nutgraf.summarize_many(texts, threads=2)) == [nutgraf.summarize(HARBOUR)] * 600
