"""Budgets in tokens, as the caller counts them."""

from __future__ import annotations

import pickle

import nutgraf
import pytest
from samples import HARBOUR, check_message


def count_letters(text: str) -> int:
    return len(text.replace(" ", ""))


@pytest.mark.parametrize("tokens", [60, 100, 150, 300, 10_000])
def test_a_budget_in_tokens_bounds_the_sum_of_the_sentences_counts(tokens: int) -> None:
    summary = nutgraf.summarize(HARBOUR, tokens=tokens, count_tokens=count_letters)
    assert len(summary) > 0
    assert summary.over_budget or sum(count_letters(sentence.text) for sentence in summary) <= tokens


def test_tokens_that_are_sentences_are_a_budget_of_sentences() -> None:
    for count in range(2, 6):  # one sentence may have a profile of its own
        assert nutgraf.summarize(HARBOUR, tokens=count, count_tokens=lambda _: 1) == nutgraf.summarize(
            HARBOUR, sentences=count
        )


def test_the_counter_is_called_once_for_each_sentence_that_a_summary_may_take() -> None:
    page = f"By Ann Lee\n\n{HARBOUR}\n"
    for text in (page, page.encode()):
        seen: list[str] = []

        def count(sentence: str, seen: list[str] = seen) -> int:
            seen.append(sentence)
            return 1

        nutgraf.summarize(text, tokens=2, count_tokens=count)
        expected = [s.text if isinstance(s.text, str) else s.text.decode() for s in nutgraf.analyze(text)]
        assert seen == expected
        assert all(isinstance(sentence, str) for sentence in seen)


def test_tokens_and_their_counter_come_together() -> None:
    with pytest.raises(nutgraf.OptionError, match="tokens needs count_tokens, a function") as caught:
        nutgraf.summarize(HARBOUR, tokens=10)
    check_message(caught.value)
    with pytest.raises(nutgraf.OptionError, match="count_tokens needs tokens, the budget"):
        nutgraf.summarize(HARBOUR, count_tokens=len)
    with pytest.raises(nutgraf.OptionError, match="count_tokens needs tokens"):
        nutgraf.summarize(HARBOUR, words=10, count_tokens=len)
    with pytest.raises(nutgraf.OptionError, match="give one budget, not words and tokens"):
        nutgraf.summarize(HARBOUR, words=10, tokens=10, count_tokens=len)


@pytest.mark.parametrize("tokens", [0, -1, 10**10, 2**70])
def test_tokens_out_of_range_are_refused(tokens: int) -> None:
    with pytest.raises(nutgraf.OptionError, match=r"budget.tokens must be in \[1, 1e\+09\], not"):
        nutgraf.Summarizer(tokens=tokens, count_tokens=len)


@pytest.mark.parametrize("tokens", [1.5, True, "3", [3]])
def test_tokens_are_a_whole_number(tokens: object) -> None:
    with pytest.raises(TypeError, match=r"budget.tokens must be a (whole )?number, not"):
        nutgraf.Summarizer(tokens=tokens, count_tokens=len)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [3, "len", [len]])
def test_the_counter_is_callable(value: object) -> None:
    with pytest.raises(TypeError, match=f"count_tokens must be callable, not {type(value).__name__}"):
        nutgraf.Summarizer(tokens=5, count_tokens=value)  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.0, True, None, "3", b"3", [3]])
def test_the_counter_returns_a_whole_number(value: object) -> None:
    with pytest.raises(TypeError, match=f"count_tokens must return a whole number, not {type(value).__name__}"):
        nutgraf.summarize(HARBOUR, tokens=5, count_tokens=lambda _: value)  # type: ignore[arg-type, return-value]


@pytest.mark.parametrize("value", [-1, 10**9 + 1, 10**400])
def test_the_counter_returns_a_count(value: int) -> None:
    with pytest.raises(
        nutgraf.OptionError, match=r"count_tokens must return a number in \[0, 1000000000\], not"
    ) as caught:
        nutgraf.summarize(HARBOUR, tokens=5, count_tokens=lambda _: value)
    check_message(caught.value)


def test_what_the_counter_raises_is_passed_on() -> None:
    def fail(_: str) -> int:
        raise LookupError("no tokenizer")

    with pytest.raises(LookupError, match="no tokenizer"):
        nutgraf.summarize(HARBOUR, tokens=5, count_tokens=fail)
    assert len(nutgraf.summarize("", tokens=5, count_tokens=fail)) == 0


@pytest.mark.parametrize("text", [None, 3, ["One."]])
def test_what_is_no_text_is_not_counted(text: object) -> None:
    with pytest.raises(TypeError, match=f"^text must be str or bytes, not {type(text).__name__}$"):
        nutgraf.summarize(text, tokens=5, count_tokens=len)  # type: ignore[type-var]


def test_many_texts_are_counted_too() -> None:
    texts = [f"{HARBOUR} Boat number {i} came last." for i in range(20)]
    summaries = list(nutgraf.summarize_many(texts, tokens=150, count_tokens=count_letters))
    assert summaries == [nutgraf.summarize(text, tokens=150, count_tokens=count_letters) for text in texts]


def test_a_summarizer_with_a_counter_is_a_value() -> None:
    summarizer = nutgraf.Summarizer(tokens=150, count_tokens=count_letters)
    again = pickle.loads(pickle.dumps(summarizer))
    assert again == summarizer
    assert hash(again) == hash(summarizer)
    assert again.summarize(HARBOUR) == summarizer.summarize(HARBOUR)
    assert summarizer != nutgraf.Summarizer(tokens=150, count_tokens=len)
    assert "tokens=150" in repr(summarizer)
    assert summarizer.analyze(HARBOUR) == nutgraf.analyze(HARBOUR)
