"""nutgraf.sklearn, in scikit-learn itself."""

from __future__ import annotations

import inspect
import pickle
from collections.abc import Callable
from typing import Any

import numpy
import nutgraf
import pandas
import pytest
import sklearn
from nutgraf.sklearn import SummaryTransformer
from samples import HARBOUR, LANGUAGES, TWO_SUBJECTS
from sklearn.base import BaseEstimator, clone
from sklearn.compose import ColumnTransformer
from sklearn.exceptions import NotFittedError, SkipTestWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV
from sklearn.pipeline import make_pipeline
from sklearn.utils import estimator_checks

TEXTS = [HARBOUR, TWO_SUBJECTS, LANGUAGES["de"], ""]
CORPUS = nutgraf.Corpus.fit(TEXTS, "en")


def counted(text: str) -> int:
    return len(text.split())


ESTIMATORS = [SummaryTransformer(), SummaryTransformer(words=30, corpus="fit", language="en")]


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_the_checks_for_estimators_of_texts_pass(estimator: BaseEstimator) -> None:
    with pytest.warns(SkipTestWarning, match="requires input"):  # the checks that feed tables of numbers
        checks = estimator_checks.check_estimator(estimator, on_fail="raise")
    assert {check["status"] for check in checks} == {"passed"}


# scikit-learn runs these only on estimators that take tables of numbers, though they feed none.
OTHER_CHECKS = [
    "check_estimator_repr",
    "check_estimator_tags_renamed",
    "check_get_params_invariance",
    "check_mixin_order",
    "check_no_attributes_set_in_init",
    "check_parameters_default_constructible",
    "check_set_params",
    "check_valid_tag_types",
]


@pytest.mark.parametrize("check", OTHER_CHECKS)
def test_the_checks_that_need_no_table_pass(check: str) -> None:
    for estimator in ESTIMATORS:
        getattr(estimator_checks, check)("SummaryTransformer", estimator)


def test_the_parameters_are_the_options_of_summarize() -> None:
    ours = inspect.signature(SummaryTransformer).parameters
    theirs = inspect.signature(nutgraf.summarize).parameters
    left_out = {"text", "title", "cancel"}  # a token is of one process, and cannot be copied
    assert {*ours} == {*theirs} - left_out | {"threads"}
    assert {name: p.default for name, p in ours.items() if name != "threads"} == {
        name: p.default for name, p in theirs.items() if name not in left_out
    }


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"words": 25},
        {"ratio": 0.4, "ranker": nutgraf.TextRank(similarity="bm25"), "selector": "mmr"},
        {"tokens": 30, "count_tokens": counted},
        {"sentences": 1, "query": "What does it cost?"},
        {"sentences": 2, "corpus": CORPUS, "language": "en"},
    ],
)
def test_each_text_becomes_its_summary(options: dict[str, Any]) -> None:
    summaries = SummaryTransformer(**options).fit(TEXTS).transform(TEXTS)
    assert summaries.shape == (len(TEXTS),)
    assert list(summaries) == [nutgraf.summarize(text, **options).text for text in TEXTS]


def test_fit_counts_the_words_of_its_texts() -> None:
    fitted = SummaryTransformer(sentences=1, corpus="fit", language="en").fit(TEXTS)
    assert fitted.corpus_ == CORPUS
    assert list(fitted.transform(TEXTS)) == [nutgraf.summarize(t, sentences=1, corpus=CORPUS).text for t in TEXTS]
    assert fitted.corpus == "fit"


def test_only_what_counts_words_must_be_fitted() -> None:
    assert SummaryTransformer().transform(TEXTS).shape == (4,)
    with pytest.raises(NotFittedError):
        SummaryTransformer(corpus="fit", language="en").transform(TEXTS)


def test_a_generator_is_read_once() -> None:
    assert list(SummaryTransformer().fit_transform(iter(TEXTS))) == list(SummaryTransformer().fit_transform(TEXTS))


def test_it_stands_in_a_pipeline_before_a_vectorizer() -> None:
    pipeline = make_pipeline(SummaryTransformer(sentences=1), TfidfVectorizer())
    summaries = [nutgraf.summarize(text, sentences=1).text for text in TEXTS]
    alone = TfidfVectorizer()
    assert (pipeline.fit_transform(TEXTS) != alone.fit_transform(summaries)).nnz == 0
    assert list(pipeline.get_feature_names_out()) == list(alone.get_feature_names_out())
    with sklearn.config_context(transform_output="pandas"):  # the next step still gets texts, not a frame
        assert list(pipeline[0].transform(TEXTS)) == summaries


def test_it_stands_in_a_column_transformer_after_a_column_of_a_frame() -> None:
    frame = pandas.DataFrame({"text": TEXTS, "year": [1, 2, 3, 4]})
    steps = make_pipeline(SummaryTransformer(sentences=1), TfidfVectorizer())
    columns = ColumnTransformer([("text", steps, "text")], remainder="passthrough")
    table = columns.fit_transform(frame)
    assert table.shape == (4, len(columns.get_feature_names_out()))


def test_a_grid_search_finds_how_many_words_serve() -> None:
    noise = [f"The {word} committee met again and kept the minutes of its meeting." for word in "abcdefghij"]
    texts = [f"{subject} {HARBOUR if n % 2 else TWO_SUBJECTS}" for n, subject in enumerate(noise)]
    labels = [n % 2 for n in range(len(texts))]
    pipeline = make_pipeline(SummaryTransformer(strict=True), TfidfVectorizer(), LogisticRegression())
    grid = {"summarytransformer__words": [20, 40], "summarytransformer__ranker": ["auto", nutgraf.TextRank()]}
    search = GridSearchCV(pipeline, grid, cv=2, error_score="raise").fit(texts, labels)
    assert search.best_score_ == 1
    assert search.best_params_["summarytransformer__words"] in (20, 40)
    assert list(search.predict(texts)) == labels


@pytest.mark.parametrize("copy", [clone, lambda estimator: pickle.loads(pickle.dumps(estimator))])
def test_copies_do_the_same(copy: Callable[[Any], Any]) -> None:
    options = {"tokens": 30, "count_tokens": counted, "ranker": nutgraf.TextRank(damping=0.5), "corpus": CORPUS}
    estimator = SummaryTransformer(**options)
    again = copy(estimator)
    assert again.get_params() == estimator.get_params()
    assert list(again.transform(TEXTS)) == list(estimator.transform(TEXTS))


def test_a_fitted_one_is_pickled_with_what_it_counted() -> None:
    fitted = SummaryTransformer(corpus="fit", language="en").fit(TEXTS)
    assert list(pickle.loads(pickle.dumps(fitted)).transform(TEXTS)) == list(fitted.transform(TEXTS))


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        ("one text", "X must be an iterable of str, not one str"),
        (None, "X must be an iterable of str, not one NoneType"),
        (["a", None], r"X\[1\] must be str, not missing"),
        (["a", "b", float("nan")], r"X\[2\] must be str, not missing"),
        (pandas.Series(["a", None], dtype="str"), r"X\[1\] must be str, not missing"),
        (pandas.Series(["a", pandas.NA], dtype="string"), r"X\[1\] must be str, not missing"),
        ([b"a"], r"X\[0\] must be str, not bytes"),
        (["a", 3], r"X\[1\] must be str, not int"),
        ([["a", "b"]], r"X\[0\] must be str, not list"),
        (numpy.array([["a"], ["b"]]), r"X must be one column of texts, not of shape \(2, 1\)"),
        (pandas.DataFrame({"text": ["a"]}), r"X must be one column of texts, not of shape \(1, 1\)"),
    ],
)
def test_what_is_no_text_is_named_by_its_position(texts: Any, message: str) -> None:
    for method in ("fit", "transform", "fit_transform"):
        with pytest.raises(TypeError, match=f"^{message}$"):
            getattr(SummaryTransformer(), method)(texts)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"words": 0}, "words must be in"),
        ({"words": 5, "sentences": 1}, "give one budget"),
        ({"ranker": "x"}, "ranker"),
        ({"threads": -1}, "threads must be in"),
        ({"corpus": "fitted"}, "corpus must be a Corpus, 'fit' or None, not 'fitted'"),
        ({"corpus": "fit"}, "a corpus is of one language"),
    ],
)
def test_a_wrong_parameter_is_an_error_of_fit(options: dict[str, Any], message: str) -> None:
    estimator = SummaryTransformer(**options)
    with pytest.raises(nutgraf.OptionError, match=message):
        estimator.fit(TEXTS)


@pytest.mark.parametrize("options", [{"corpus": 5}, {"query": 5}, {"threads": 1.5}])
def test_a_parameter_of_a_wrong_type_is_an_error_of_fit(options: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=next(iter(options))):
        SummaryTransformer(**options).fit(TEXTS)
