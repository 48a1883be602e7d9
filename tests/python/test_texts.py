"""Texts of every kind are taken, and what is no text is refused without being shown."""

from __future__ import annotations

import array
import collections.abc
import math
import pickle
import re

import nutgraf
import pytest
from samples import DOCUMENT, HARBOUR, HOSTILE_VALUES, LANGUAGES, check_message


def test_bytes_are_read_as_utf8_with_offsets_in_bytes() -> None:
    text = LANGUAGES["fr"]
    summary = nutgraf.summarize(text.encode(), sentences=2)
    assert isinstance(str(summary), str)
    assert isinstance(summary.text, str)
    for sentence, of_str in zip(summary, nutgraf.summarize(text, sentences=2), strict=True):
        assert type(sentence.text) is bytes
        assert text.encode()[sentence.start : sentence.end] == sentence.text == of_str.text.encode()
        assert sentence.start >= of_str.start
    assert str(summary) == str(nutgraf.summarize(text, sentences=2))


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\u3000\u2028", "\ufeff", b"", b" \r\n"], ids=ascii)
def test_blank_text_gives_nothing(text: str | bytes) -> None:
    assert len(nutgraf.summarize(text)) == 0
    assert str(nutgraf.summarize(text)) == ""
    assert not nutgraf.summarize(text).over_budget
    assert len(nutgraf.analyze(text)) == 0
    assert nutgraf.parse(text).blocks == ()
    assert nutgraf.parse(text).sentences == ()
    assert nutgraf.split_sentences(text) == []


@pytest.mark.parametrize(
    "text",
    ["x", "One sentence without a stop", ".", "!!!", "---", "# ", "-", "•", "> ", "\x00", "\ud800", "\ufffd", "🙂"],
    ids=ascii,
)
def test_one_sentence_is_its_own_summary(text: str) -> None:
    assert str(nutgraf.summarize(text)) == text.strip()
    assert len(nutgraf.summarize(text)) == 1


class Text(str):
    """A str of somebody else's making."""


def test_a_subclass_of_str_is_a_text() -> None:
    assert str(nutgraf.summarize(Text(HARBOUR))) == str(nutgraf.summarize(HARBOUR))


NO_TEXTS = [
    bytearray(DOCUMENT.encode()),
    memoryview(DOCUMENT.encode()),
    None,
    math.nan,
    0,
    [DOCUMENT],
    (DOCUMENT,),
    {DOCUMENT: 1},
    object(),
    str,
    array.array("B", DOCUMENT.encode()),
]


@pytest.mark.parametrize("text", NO_TEXTS, ids=[type(text).__name__ for text in NO_TEXTS])
@pytest.mark.parametrize("function", [nutgraf.summarize, nutgraf.analyze, nutgraf.parse, nutgraf.split_sentences])
def test_what_is_no_text_is_a_type_error_that_does_not_show_it(
    function: collections.abc.Callable[[object], object], text: object
) -> None:
    with pytest.raises(TypeError, match="text must be str or bytes, not ") as caught:
        function(text)
    assert "harbour" not in check_message(caught.value)


@pytest.mark.parametrize("value", HOSTILE_VALUES, ids=[str(i) for i in range(len(HOSTILE_VALUES))])
@pytest.mark.parametrize(
    "option",
    ["words", "sentences", "characters", "ratio", "strict", "language", "ranker", "selector", "title", "threads"],
)
def test_every_error_message_is_short_and_keeps_the_document_to_itself(option: str, value: object) -> None:
    calls = [lambda: nutgraf.Summarizer(**{option: value}).summarize(DOCUMENT)]
    if option == "title":
        calls = [lambda: nutgraf.summarize(DOCUMENT, title=value), lambda: nutgraf.analyze(DOCUMENT, title=value)]
    elif option == "threads":
        calls = [lambda: nutgraf.summarize_many([DOCUMENT], threads=value)]
    elif option == "language":
        calls += [lambda: nutgraf.parse(DOCUMENT, value), lambda: nutgraf.split_sentences(DOCUMENT, value)]
    for call in calls:
        try:
            call()
        except (nutgraf.OptionError, TypeError) as error:
            check_message(error)
        else:
            assert value is None or (option == "title" and isinstance(value, (str, bytes)))


def test_errors_have_one_base() -> None:
    assert issubclass(nutgraf.OptionError, nutgraf.Error)
    assert issubclass(nutgraf.LimitError, nutgraf.Error)
    assert issubclass(nutgraf.Error, ValueError)
    assert {e.__module__ for e in (nutgraf.Error, nutgraf.OptionError, nutgraf.LimitError)} == {"nutgraf"}
    error = nutgraf.OptionError("text")
    assert repr(pickle.loads(pickle.dumps(error))) == repr(error)


def test_purge_changes_no_result() -> None:
    first = [nutgraf.summarize(text) for text in LANGUAGES.values()]
    for _ in range(2):
        nutgraf.purge()
        assert [nutgraf.summarize(text) for text in LANGUAGES.values()] == first


def test_build_info_names_what_is_inside() -> None:
    info = nutgraf.build_info()
    assert set(info) == {"nutgraf", "utf8proc", "unicode", "libstemmer", "eigen", "compiler"}
    assert info["nutgraf"] == nutgraf.__version__
    assert all(re.search(r"\d", version) for version in info.values())


def test_public_classes_name_the_package_as_their_module() -> None:
    for name in nutgraf.__all__:
        value = getattr(nutgraf, name)
        if isinstance(value, type):
            assert value.__module__.split(".")[0] == "nutgraf"
