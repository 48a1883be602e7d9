"""The numbers, against scikit-learn, networkx, numpy and an obvious tokenizer."""

from __future__ import annotations

import collections
import itertools
import math
import random
import re

import networkx
import numpy as np
import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from samples import NUMERIC, TWO_SUBJECTS
from sklearn.feature_extraction.text import TfidfTransformer

# Words of no language that nutgraf knows: no stop words, no stems.
INVENTED = (
    "brol skinn fleem grat plonk dwizz morbel trask vund quilp zerb nolt hask prim gluv snarf tond wibbel kresh jupp "
    "yarl fosk drent loob minch parv ruggel stroy tilk ubbe"
)
WORDS = INVENTED.split()
SEED = 20240517


def random_text(seed: int, sentences: int = 40) -> str:
    random_ = random.Random(seed)
    weights = [1 / (rank + 1) for rank in range(len(WORDS))]
    return " ".join(
        " ".join(random_.choices(WORDS, weights, k=random_.randint(1, 14))).capitalize() + "." for _ in range(sentences)
    )


TEXTS = {**NUMERIC, **{f"random {i}": random_text(SEED + i, sentences=5 + 20 * i) for i in range(4)}}
by_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
COMBINATIONS = [
    {"norm": norm, "use_idf": use_idf, "smooth_idf": smooth_idf, "sublinear_tf": sublinear_tf}
    for norm, use_idf, smooth_idf, sublinear_tf in itertools.product(["l2", "l1", "none"], *[[False, True]] * 3)
]


def options(language: str = "auto") -> _core.Options:
    return _core.make_options("sentences", 3, False, language, "drop", "directed", "top", "auto")


def term_frequency(text: str, weighting: _core.Weighting, language: str = "auto") -> tuple[np.ndarray, list[bytes]]:
    """The dense matrix of term frequencies, sentences by terms."""
    (row_begin, column, value), _, terms = _core.matrix(text, options(language), weighting)
    dense = np.zeros((len(row_begin) - 1, len(terms)))
    for row, (begin, end) in enumerate(itertools.pairwise(row_begin)):
        assert len(set(column[begin:end])) == end - begin
        dense[row, column[begin:end]] = value[begin:end]
    return dense, terms


def tfidf(text: str, weighting: _core.Weighting | None = None) -> np.ndarray:
    """The dense TF-IDF matrix that the engine never forms."""
    weighting = weighting or _core.Weighting()
    counts, _ = term_frequency(text, weighting)
    _, (idf, row_scale), _ = _core.matrix(text, options(), weighting)
    return np.array(row_scale)[:, None] * counts * np.array(idf)[None, :]


def similarity(text: str) -> np.ndarray:
    """Cosines of all pairs of sentences; 0 on the diagonal."""
    rows = tfidf(text)
    cosine = rows @ rows.T
    np.fill_diagonal(cosine, 0)
    return cosine


def scores(text: str, ranker: str | nutgraf.TextRank | nutgraf.Directed, title: str | None = None) -> np.ndarray:
    return np.array([s.score for s in nutgraf.analyze(text, ranker=ranker, title=title)])


# ---------------------------------------------------------------- scikit-learn


@pytest.mark.parametrize("weights", COMBINATIONS, ids=lambda w: "-".join(map(str, w.values())))
@by_text
def test_tfidf_is_that_of_scikit_learn(text: str, weights: dict[str, object]) -> None:
    counts, _ = term_frequency(text, _core.Weighting())
    used = counts.sum(axis=0) > 0
    transformer = TfidfTransformer(**{**weights, "norm": None if weights["norm"] == "none" else weights["norm"]})
    expected = transformer.fit_transform(counts[:, used]).toarray()
    ours = tfidf(text, _core.Weighting(**weights))
    assert not ours[:, ~used].any()
    np.testing.assert_allclose(ours[:, used], expected, rtol=0, atol=1e-12)


@by_text
def test_idf_is_that_of_scikit_learn(text: str) -> None:
    counts, _ = term_frequency(text, _core.Weighting())
    used = counts.sum(axis=0) > 0
    for smooth in (True, False):
        weighting = _core.Weighting(smooth_idf=smooth)
        _, (idf, _), _ = _core.matrix(text, options(), weighting)
        expected = TfidfTransformer(smooth_idf=smooth).fit(counts[:, used]).idf_
        np.testing.assert_allclose(np.array(idf)[used], expected, rtol=0, atol=1e-12)


@by_text
def test_rows_of_norm_have_length_one_or_no_terms(text: str) -> None:
    empty = ~term_frequency(text, _core.Weighting())[0].any(axis=1)
    for norm, order in (("l2", 2), ("l1", 1)):
        lengths = np.linalg.norm(tfidf(text, _core.Weighting(norm=norm)), ord=order, axis=1)
        np.testing.assert_allclose(lengths, np.where(empty, 0, 1), rtol=0, atol=1e-12)


# ---------------------------------------------------------------- networkx


@pytest.mark.parametrize("damping", [0.0, 0.5, 0.85, 0.99])
@by_text
def test_textrank_is_pagerank_on_the_explicit_matrix(text: str, damping: float) -> None:
    ranker = nutgraf.TextRank(damping=damping, tolerance=1e-12, max_iterations=10_000)
    matrix = similarity(text)
    pagerank = networkx.pagerank(networkx.from_numpy_array(matrix), alpha=damping, tol=1e-13, max_iter=100_000)
    assert nutgraf.analyze(text, ranker=ranker).converged
    np.testing.assert_allclose(scores(text, ranker), [pagerank[i] for i in range(len(matrix))], rtol=0, atol=1e-9)


@given(st.integers(0, 10**6), st.integers(1, 30))
def test_textrank_is_pagerank_on_random_texts(seed: int, sentences: int) -> None:
    text = random_text(seed, sentences)
    matrix = similarity(text)
    pagerank = networkx.pagerank(networkx.from_numpy_array(matrix), tol=1e-13, max_iter=100_000)
    ours = scores(text, nutgraf.TextRank(tolerance=1e-12, max_iterations=10_000))
    np.testing.assert_allclose(ours, [pagerank[i] for i in range(len(matrix))], rtol=0, atol=1e-9)


def test_a_sentence_that_shares_no_term_gets_only_what_the_stranded_and_the_jumps_give() -> None:
    text = NUMERIC["cut off"]
    matrix = similarity(text)
    assert not matrix[1].any()
    ours = scores(text, nutgraf.TextRank(tolerance=1e-12, max_iterations=10_000))
    n = len(ours)
    assert ours[1] == pytest.approx((0.15 + 0.85 * ours[1]) / n, abs=1e-9)


# ---------------------------------------------------------------- numpy


def directed(text: str, ranker: nutgraf.Directed, title_cosines: np.ndarray | None = None) -> np.ndarray:
    cosine = similarity(text)
    sums = ranker.earlier * np.tril(cosine).sum(axis=1) + ranker.later * np.triu(cosine).sum(axis=1)
    spread = np.ptp(sums) if len(sums) else 0
    centrality = (sums - sums.min()) / spread if spread > 1e-14 else np.zeros(len(sums))
    position = np.exp(-np.arange(len(sums)) / ranker.decay)
    total = (1 - ranker.position) * centrality + ranker.position * position
    return total if title_cosines is None else (1 - ranker.title) * total + ranker.title * title_cosines


DIRECTED = [
    nutgraf.Directed(),
    nutgraf.Directed(earlier=1, later=1, position=0),
    nutgraf.Directed(earlier=-2, later=0.5, position=0.5, decay=0.01),
    nutgraf.Directed(earlier=100, later=-100, position=0.25, decay=1e6),
    nutgraf.Directed(position=1, decay=7, title=0),
]


@pytest.mark.parametrize("ranker", DIRECTED, ids=repr)
@by_text
def test_directed_is_the_sum_over_the_explicit_matrix(text: str, ranker: nutgraf.Directed) -> None:
    np.testing.assert_allclose(scores(text, ranker), directed(text, ranker), rtol=0, atol=1e-10)


@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
@pytest.mark.parametrize("title", ["Library members vote on hours", "Mites kill bees, mites on the hill", "Rain"])
def test_title_part_is_the_cosine_with_the_title(title: str, share: float) -> None:
    counts_of_title, terms_of_title = term_frequency(title, _core.Weighting(), "en")
    _, (idf, _), terms = _core.matrix(TWO_SUBJECTS, options(), _core.Weighting())
    weights = np.zeros(len(terms))
    for term, count in zip(terms_of_title, counts_of_title.sum(axis=0), strict=True):
        if term in terms:
            weights[terms.index(term)] = count * idf[terms.index(term)]
    length = np.linalg.norm(weights)
    cosines = tfidf(TWO_SUBJECTS) @ weights / length if length else None
    ranker = nutgraf.Directed(title=share)
    expected = directed(TWO_SUBJECTS, ranker, cosines)
    np.testing.assert_allclose(scores(TWO_SUBJECTS, ranker, title), expected, rtol=0, atol=1e-12)


@by_text
def test_centroid_is_the_cosine_with_the_sum_of_all_rows(text: str) -> None:
    rows = tfidf(text)
    total = rows.sum(axis=0)
    length = np.linalg.norm(total)
    np.testing.assert_allclose(scores(text, "centroid"), rows @ total / (length or 1), rtol=0, atol=1e-12)


@by_text
def test_lead_falls_from_one_by_equal_steps(text: str) -> None:
    n = len(nutgraf.analyze(text))
    np.testing.assert_allclose(scores(text, "lead"), 1 - np.arange(n) / n, rtol=0, atol=1e-15)


# ---------------------------------------------------------------- words


def obvious_words(sentence: str) -> list[str]:
    """ASCII words as UAX #29 has them: letters and digits, with single marks between letters or between digits."""
    letters, digits = r"(?<=[a-z])['.:](?=[a-z])", r"(?<=[0-9])['.,;](?=[0-9])"
    return re.findall(rf"(?:\w|{letters}|{digits})+", sentence.lower(), re.ASCII)


def check_counts(text: str) -> None:
    assert nutgraf.parse(text).language == "und"
    counts, terms = term_frequency(text, _core.Weighting())
    sentences = nutgraf.analyze(text)
    assert counts.shape[0] == len(sentences)
    for row, sentence in zip(counts, sentences, strict=True):
        ours = {terms[i].decode(): int(row[i]) for i in np.flatnonzero(row)}
        expected = collections.Counter(word for word in obvious_words(sentence.text) if len(word) > 1)
        assert ours == {word: count for word, count in expected.items() if re.search("[a-z0-9]", word)}


@pytest.mark.parametrize("seed", range(SEED, SEED + 8))
def test_term_counts_are_those_of_an_obvious_tokenizer(seed: int) -> None:
    check_counts(random_text(seed))


SENTENCE = st.lists(
    st.tuples(
        st.sampled_from(WORDS), st.sampled_from([" ", "  ", ", ", "; ", " - ", " (", ") ", "'", ".", ":", "_", "/"])
    ),
    min_size=1,
    max_size=12,
)


@given(st.lists(SENTENCE, max_size=6))
def test_term_counts_are_those_of_an_obvious_tokenizer_with_punctuation(sentences: list[list[tuple[str, str]]]) -> None:
    filler = " ".join(WORDS[:14]).capitalize() + "."
    text = " ".join([filler, *("".join(word + mark for word, mark in s).capitalize() + "brend." for s in sentences)])
    check_counts(text)


def test_numbers_and_case_are_counted_as_words() -> None:
    filler = " ".join(WORDS).capitalize() + ". "
    check_counts(filler + "Brol BROL bRoL 3.14 1,000 10:30 x 7 grat's grat.")


def test_rows_are_the_body_sentences_and_values_are_whole_counts(ferry: str) -> None:
    counts, terms = term_frequency(ferry, _core.Weighting())
    assert counts.shape == (len(nutgraf.analyze(ferry)), len(terms))
    assert (counts == counts.astype(int)).all()
    assert len(set(terms)) == len(terms)
    sublinear, _ = term_frequency(ferry, _core.Weighting(sublinear_tf=True))
    expected = np.where(counts > 0, [[1 + math.log(max(c, 1)) for c in row] for row in counts], 0)
    np.testing.assert_allclose(sublinear, expected, rtol=0, atol=1e-14)
