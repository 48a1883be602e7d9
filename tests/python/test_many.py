"""summarize_many: lazy, in order, the same on any number of threads."""

from __future__ import annotations

import collections.abc
import itertools
import math

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
    with pytest.raises(TypeError, match="text must be str or bytes, not "):
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
