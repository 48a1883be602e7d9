"""nutgraf.compat beside the packages that it stands in for: summa, the parent of gensim's summarizer, and sumy."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nutgraf
import pytest
import summa.pagerank_weighted
import summa.summarizer
import sumy.models.dom
import sumy.parsers.plaintext
import sumy.utils
from nutgraf.compat import gensim
from nutgraf.compat import sumy as ours
from samples import HARBOUR, NUMERIC, PAGE, TWO_SUBJECTS

SEVERAL = {name: text for name, text in NUMERIC.items() if name not in ("one sentence", "stop words")}
ENGLISH = [name for name in SEVERAL if name not in ("german", "french", "greek")]

# ---------------------------------------------------------------- gensim


def test_the_signature_is_that_of_gensim() -> None:
    parameters = inspect.signature(gensim.summarize).parameters.values()
    assert [(p.name, p.default) for p in parameters if p.default is not p.empty] == [
        ("ratio", 0.2),
        ("word_count", None),
        ("split", False),
    ]
    assert {p.kind for p in parameters} == {inspect.Parameter.POSITIONAL_OR_KEYWORD}


@pytest.mark.parametrize("name", ENGLISH)
@pytest.mark.parametrize("ratio", [0.0, 0.2, 0.4, 0.75, 1.0])
def test_a_ratio_gives_as_many_sentences_as_summa(name: str, ratio: float) -> None:
    given = gensim.summarize(SEVERAL[name], ratio, split=True)
    assert len(given) == len(summa.summarizer.summarize(SEVERAL[name], ratio, split=True))
    assert gensim.summarize(SEVERAL[name], ratio) == "\n".join(given)


@pytest.mark.parametrize("name", SEVERAL)
def test_sentences_stand_in_the_order_of_the_text(name: str) -> None:
    every = [sentence.text for sentence in nutgraf.split_sentences(SEVERAL[name])]
    assert gensim.summarize(SEVERAL[name], 1, split=True) == every
    some = gensim.summarize(SEVERAL[name], 0.6, split=True)
    left = iter(every)
    assert all(sentence in left for sentence in some)


@pytest.mark.parametrize("name", SEVERAL)
@pytest.mark.parametrize("words", [0, 5, 15, 30, 1000])
def test_a_number_of_words_is_approached_as_by_summa(name: str, words: int) -> None:
    """The best sentences, until one more would lead away from the number: summa's rule on our ranking."""
    ranked = sorted(nutgraf.analyze(SEVERAL[name], ranker=nutgraf.TextRank(similarity="bm25")), key=lambda s: -s.score)
    rule = summa.summarizer._get_sentences_with_word_count(ranked, words)
    expected = [sentence.text for sentence in sorted(rule, key=lambda s: s.start)]
    assert gensim.summarize(SEVERAL[name], word_count=words, split=True) == expected


def test_it_chooses_as_summa_does_where_words_repeat(monkeypatch: pytest.MonkeyPatch) -> None:
    # By default summa takes the eigenvector that LAPACK gives first, which differs by machine.
    monkeypatch.setattr(summa.summarizer, "_pagerank", summa.pagerank_weighted.pagerank_weighted)
    for text in (TWO_SUBJECTS, NUMERIC["repetition"], NUMERIC["copies"], NUMERIC["cut off"]):
        first = summa.summarizer.summarize(text, words=30, split=True)
        assert [len(s.split()) for s in gensim.summarize(text, word_count=30, split=True)] == [
            len(s.split()) for s in first
        ]


def test_an_empty_text_has_an_empty_summary() -> None:
    assert gensim.summarize("") == summa.summarizer.summarize("") == ""
    assert gensim.summarize(" \n", split=True) == summa.summarizer.summarize(" \n", split=True) == []


def test_one_sentence_is_an_error_as_in_gensim() -> None:
    with pytest.raises(ValueError, match="input must have more than one sentence"):
        gensim.summarize("One sentence only.")


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((None,), TypeError, "text must be str, not NoneType"),
        ((b"One. Two.",), TypeError, "text must be str, not bytes"),
        ((["One. Two."],), TypeError, "text must be str, not list"),
        (("One. Two.", 1.5), nutgraf.OptionError, "ratio must be in [0, 1], not 1.5"),
        (("One. Two.", float("nan")), nutgraf.OptionError, "ratio must be in [0, 1], not nan"),
        (("One. Two.", "x"), TypeError, "ratio must be a number, not str"),
        (("One. Two.", 0.2, -1), nutgraf.OptionError, "word_count must be in [0, 1000000000], not -1"),
        (("One. Two.", 0.2, 2.5), TypeError, "word_count must be a whole number, not float"),
    ],
)
def test_a_wrong_argument_is_an_error(arguments: tuple[Any, ...], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        gensim.summarize(*arguments)


# ---------------------------------------------------------------- sumy

METHODS = {
    "EdmundsonSummarizer": "edmundson",
    "KLSummarizer": "kl",
    "LexRankSummarizer": "lex_rank",
    "LsaSummarizer": "lsa",
    "LuhnSummarizer": "luhn",
    "RandomSummarizer": "random",
    "ReductionSummarizer": "reduction",
    "SumBasicSummarizer": "sum_basic",
    "TextRankSummarizer": "text_rank",
}


class Words:
    """A tokenizer for sumy that needs no download."""

    language = "english"

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        return tuple(re.split(r"(?<=[.?!])\s+", paragraph.strip()))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return tuple(re.findall(r"\w+", sentence.lower()))


def sumy_parser(text: str) -> Any:
    return sumy.parsers.plaintext.PlaintextParser.from_string(text, Words())


def sumy_method(name: str) -> Any:
    method = getattr(importlib.import_module(f"sumy.summarizers.{METHODS[name]}"), name)()
    if name == "EdmundsonSummarizer":
        method.bonus_words, method.stigma_words, method.null_words = ["cost"], ["nobody"], ["the", "of"]
    return method


DOCUMENTS = {
    "prose": HARBOUR,
    "two subjects": TWO_SUBJECTS,
    "headings": f"THE WALL\n\n{HARBOUR}\n\nTHE LIBRARY\n{TWO_SUBJECTS}\n\nOF CAPITALS ALONE",
    "a page": PAGE,
    "copies": NUMERIC["copies"],
    "strange": "Ann: yes.\n\n- One item. Another\x85 with \u2028 breaks.\n\n---\n\nhttp://example.org/ no.",
    "empty": "",
}


def test_all_methods_of_sumy_are_there() -> None:
    folder = Path(importlib.import_module("sumy.summarizers").__file__ or "").parent
    there = {p.stem for p in folder.glob("*.py")} - {"__init__", "_summarizer"}
    assert {name for name in there if not name.startswith("edmundson_")} == set(METHODS.values())


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_of_sumy_gives_as_many_of_its_sentences(method: str, name: str) -> None:
    document = sumy_parser(DOCUMENTS[name]).document
    for count in (0, 1, 3, 2.0, 1000, "2", "40%", "1%", "100%"):
        chosen = getattr(ours, method)()(document, count)
        assert isinstance(chosen, tuple)
        assert len(chosen) == len(sumy.utils.ItemsCount(count)(document.sentences))
        assert getattr(ours, method)()(document, sumy.utils.ItemsCount(count)) == chosen
        places = [next(i for i, s in enumerate(document.sentences) if s is sentence) for sentence in chosen]
        assert places == sorted(set(places))


def test_the_counts_are_those_of_sumy_itself() -> None:
    document = sumy_parser(DOCUMENTS["headings"]).document
    for method in METHODS:
        for count in (2, "30%"):
            theirs = sumy_method(method)(document, count)
            assert len(getattr(ours, method)()(document, count)) == len(theirs)


@pytest.mark.parametrize("name", ["prose", "two subjects"])
def test_lexrank_chooses_as_sumy_does(name: str) -> None:
    document = sumy_parser(DOCUMENTS[name]).document
    assert ours.LexRankSummarizer()(document, 2) == sumy_method("LexRankSummarizer")(document, 2)


def test_the_sentence_that_shares_most_words_is_chosen_by_methods_that_count_them() -> None:
    text = f"{NUMERIC['nothing shared']} The harbour closed. The harbour wall cracked. The wall fell."
    for method in ("LexRankSummarizer", "LuhnSummarizer", "ReductionSummarizer", "TextRankSummarizer"):
        (chosen,) = getattr(ours, method)()(sumy_parser(text).document, 1)
        assert "cracked" in str(chosen), method


def test_the_headings_of_sumy_count_for_edmundson() -> None:
    sentences = "Copper conducts heat. Violins need dry air. Glaciers carve valleys. Apples ripen late."
    document = sumy_parser(f"ABOUT VIOLINS\n\n{sentences}").document
    (chosen,) = ours.EdmundsonSummarizer(cue_weight=0, location_weight=0)(document, 1)
    assert str(chosen) == "Violins need dry air."


def test_our_parser_reads_a_page() -> None:
    document = ours.PlaintextParser.from_string(PAGE, ours.Tokenizer("english")).document
    assert [str(heading) for heading in document.headings] == [
        "The title of this page has no full stop",
        "A heading",
    ]
    assert all(heading.is_heading for heading in document.headings)
    assert [len(paragraph.sentences) for paragraph in document.paragraphs] == [2, 1, 1, 1]
    assert "Subscribe to our newsletter" not in {str(sentence) for sentence in document.sentences}
    assert [str(s) for s in ours.LuhnSummarizer()(document, "100%")] == [str(s) for s in document.sentences]


def test_our_parser_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(HARBOUR, encoding="utf-8")
    parser = ours.PlaintextParser.from_file(path, Words())  # a tokenizer of sumy's tells the language too
    chosen = ours.TextRankSummarizer()(parser.document, 2)
    ranker = nutgraf.TextRank(similarity="overlap")
    assert [str(s) for s in chosen] == [s.text for s in nutgraf.summarize(HARBOUR, sentences=2, ranker=ranker)]


@pytest.mark.parametrize("language", ["english", "en", "auto", "German"])
def test_languages_are_named_as_by_sumy(language: str) -> None:
    assert ours.PlaintextParser(HARBOUR, ours.Tokenizer(language)).document.sentences


def test_stemmers_and_words_of_sumy_are_taken() -> None:
    summarizer = ours.EdmundsonSummarizer(str.lower)
    summarizer.stop_words = summarizer.bonus_words = frozenset({"wall"})
    assert len(summarizer(sumy_parser(HARBOUR).document, 2)) == 2


def call(count: Any) -> Callable[[], object]:
    return lambda: ours.LsaSummarizer()(sumy_parser(HARBOUR).document, count)


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        (call(None), TypeError, "sentences_count must be a number"),
        (call("three"), TypeError, "sentences_count must be a number"),
        (call(float("nan")), TypeError, "sentences_count must be a number"),
        (call(-1), nutgraf.OptionError, "sentences_count must be at least 0, not -1"),
        (lambda: ours.LsaSummarizer("english"), TypeError, "Stemmer has to be a callable object"),  # type: ignore[arg-type]
        (lambda: ours.EdmundsonSummarizer(cue_weight=-1), nutgraf.OptionError, "edmundson.cue must be in"),
        (lambda: ours.PlaintextParser(b"x", Words()), TypeError, "text must be str, not bytes"),  # type: ignore[arg-type]
        (lambda: ours.PlaintextParser("x", ours.Tokenizer("klingon")), nutgraf.OptionError, "unknown language"),
    ],
)
def test_a_wrong_argument_of_sumy_is_an_error(
    wrong: Callable[[], object], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        wrong()
