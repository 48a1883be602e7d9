"""The rankers against their papers and against other libraries, on the same sentences and settings."""

from __future__ import annotations

import random
from itertools import pairwise

import lexrank
import networkx
import numpy as np
import nutgraf
import pytest
from lexrank.algorithms.power_method import stationary_distribution
from nutgraf import _core
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import null_stemmer
from sumy.summarizers.edmundson_location import EdmundsonLocationMethod
from sumy.summarizers.edmundson_title import EdmundsonTitleMethod
from sumy.summarizers.lex_rank import LexRankSummarizer
from sumy.summarizers.lsa import LsaSummarizer
from sumy.summarizers.luhn import LuhnSummarizer
from sumy.summarizers.text_rank import TextRankSummarizer
from test_references import WORDS, random_text

SEEDS = range(20241104, 20241112)
EXACT = {"tolerance": 1e-13, "max_iterations": 10_000}


def rank(
    ranker: object, rows: np.ndarray, idf: np.ndarray | None = None, scale: np.ndarray | None = None
) -> np.ndarray:
    """The scores of the rows of a dense matrix."""
    indices = [np.flatnonzero(row) for row in rows]
    begin = np.cumsum([0, *map(len, indices)]).astype(np.int32)
    values = np.concatenate([row[at] for row, at in zip(rows, indices, strict=True)])
    idf = np.ones(rows.shape[1]) if idf is None else idf
    scale = np.ones(len(rows)) if scale is None else scale
    scores, _, converged, _ = _core.rank(ranker, begin, np.concatenate(indices).astype(np.int32), values, idf, scale)
    assert converged
    return np.array(scores)


def count_words(sentences: list[list[str]]) -> np.ndarray:
    counts = np.zeros((len(sentences), len(WORDS)))
    for row, sentence in zip(counts, sentences, strict=True):
        for word in sentence:
            row[WORDS.index(word)] += 1
    return counts


def scale_to_length(rows: np.ndarray) -> np.ndarray:
    return 1 / np.linalg.norm(rows, axis=1)


def random_sentences(seed: int, longest: int = 12, repeated: bool = True) -> list[list[str]]:
    """Different sentences of 2 to `longest` invented words."""
    draw = random.Random(seed)
    weights = [1 / (place + 1) for place in range(len(WORDS))]
    sentences = []
    for _ in range(draw.randint(8, 30)):
        length = draw.randint(2, longest)
        sentence = draw.choices(WORDS, weights, k=length) if repeated else draw.sample(WORDS, k=length)
        if sentence not in sentences:
            sentences.append(sentence)
    return sentences


# ---------------------------------------------------------------- Erkan and Radev 2004

# Figure 2: cosines of the 11 sentences of a cluster, d1s1, d2s1 ... d5s3, to two places; what is below the diagonal.
COSINES = """
.45
.02 .16
.17 .27 .03
.03 .03 .00 .01
.22 .19 .01 .16 .29
.03 .03 .03 .28 .05 .05
.28 .21 .04 .17 .15 .29 .06
.06 .03 .00 .00 .20 .04 .00 .25
.06 .15 .01 .09 .04 .20 .00 .20 .26
.00 .00 .00 .01 .18 .03 .01 .17 .38 .12
"""
# Table 1: how many sentences are more alike than .1, itself counted.
DEGREES = [5, 7, 2, 6, 5, 7, 2, 9, 5, 6, 5]
# Table 2: LexRank by threshold, the best 1.
LEXRANK = {
    0.1: [0.6007, 0.8466, 0.3491, 0.7520, 0.5907, 0.7993, 0.3548, 1, 0.5921, 0.6910, 0.5921],
    0.2: [0.6944, 0.7317, 0.6773, 0.6550, 0.4344, 0.8718, 0.4993, 1, 0.7399, 0.6967, 0.4501],
    0.3: [1] * 11,
}


def published_cosines() -> np.ndarray:
    cosines = np.eye(11)
    for row, line in enumerate(COSINES.split("\n")[1:-1], start=1):
        cosines[row, :row] = cosines[:row, row] = [float(value) for value in line.split()]
    # Two of the three that are printed as .20 lie above it, as the degrees of table 1 for .2 show.
    for i, j in ((5, 9), (7, 9)):
        cosines[i, j] = cosines[j, i] = 0.2001
    return cosines


def rows_with_cosines(cosines: np.ndarray) -> np.ndarray:
    """Rows whose products are the cosines."""
    return np.linalg.cholesky(cosines)


@pytest.mark.parametrize("threshold", LEXRANK)
def test_lexrank_gives_the_published_scores(threshold: float) -> None:
    scores = rank(nutgraf.LexRank(threshold=threshold, **EXACT), rows_with_cosines(published_cosines()))
    np.testing.assert_allclose(scores / scores.max(), LEXRANK[threshold], rtol=0, atol=7e-4)


def test_lexrank_without_jumps_gives_the_published_degrees() -> None:
    scores = rank(nutgraf.LexRank(threshold=0.1, damping=1, **EXACT), rows_with_cosines(published_cosines()))
    np.testing.assert_allclose(scores, np.array(DEGREES) / sum(DEGREES), rtol=0, atol=1e-11)


def test_textrank_over_the_published_cosines_is_pagerank() -> None:
    cosines = published_cosines()
    rows = rows_with_cosines(cosines)
    np.fill_diagonal(cosines, 0)
    expected = networkx.pagerank(networkx.from_numpy_array(cosines), tol=1e-13, max_iter=10_000)
    ours = rank(nutgraf.TextRank(**EXACT), rows)
    np.testing.assert_allclose(ours, [expected[i] for i in range(11)], rtol=0, atol=1e-9)


# ---------------------------------------------------------------- lexrank


@pytest.mark.parametrize("threshold", [0.05, 0.1, 0.3])
@pytest.mark.parametrize("seed", SEEDS)
def test_lexrank_without_jumps_is_that_of_the_package_lexrank(seed: int, threshold: float) -> None:
    sentences = random_sentences(seed)
    texts = [" ".join(sentence) for sentence in sentences]
    theirs = lexrank.LexRank([[text] for text in texts])  # each sentence is a document of its idf
    expected = theirs.rank_sentences(texts, threshold=threshold, fast_power_method=True)
    counts = count_words(sentences)
    idf = np.array([theirs.idf_score[word] for word in WORDS])
    ranker = nutgraf.LexRank(threshold=threshold, damping=1, **EXACT)
    ours = rank(ranker, counts, idf, scale_to_length(counts * idf))
    np.testing.assert_allclose(ours * len(ours), expected, rtol=0, atol=1e-5)


def test_the_power_method_of_the_package_lexrank_gives_our_scores() -> None:
    cosines = published_cosines()
    edges = (cosines > 0.1) / (cosines > 0.1).sum(axis=1, keepdims=True)
    jumps = 0.85 * edges + 0.15 / len(edges)
    ours = rank(nutgraf.LexRank(threshold=0.1, **EXACT), rows_with_cosines(cosines))
    np.testing.assert_allclose(ours, stationary_distribution(jumps), rtol=0, atol=1e-9)


# ---------------------------------------------------------------- sumy


class Words:
    """A tokenizer of sumy: words are between blanks."""

    def to_words(self, text: str) -> tuple[str, ...]:
        return tuple(text.lower().rstrip(".").split())


def sumy_document(*paragraphs: list[str], headings: tuple[str, ...] = ()) -> ObjectDocumentModel:
    heads = [Paragraph([Sentence(text, Words(), is_heading=True)]) for text in headings]
    texts = [Paragraph([Sentence(text, Words()) for text in paragraph]) for paragraph in paragraphs]
    return ObjectDocumentModel([*texts, *heads])


@pytest.mark.parametrize("seed", SEEDS)
def test_lexrank_without_jumps_is_that_of_sumy(seed: int) -> None:
    sentences = random_sentences(seed)
    theirs = LexRankSummarizer(null_stemmer)
    tf, idf_of = theirs._compute_tf(sentences), theirs._compute_idf(sentences)
    expected = theirs.power_method(theirs._create_matrix(sentences, theirs.threshold, tf, idf_of), 1e-12)
    counts = count_words(sentences)
    idf = np.array([idf_of.get(word, 0) for word in WORDS])
    ours = rank(nutgraf.LexRank(damping=1, **EXACT), counts, idf, scale_to_length(counts * idf))
    np.testing.assert_allclose(ours / np.linalg.norm(ours), expected, rtol=0, atol=1e-8)


@pytest.mark.parametrize("seed", SEEDS)
def test_overlap_textrank_is_pagerank_over_the_edges_of_sumy_but_those_to_itself(seed: int) -> None:
    sentences = random_sentences(seed, repeated=False)
    edge = TextRankSummarizer._rate_sentences_edge
    weights = np.array([[edge(one, other) if one is not other else 0 for other in sentences] for one in sentences])
    expected = networkx.pagerank(networkx.from_numpy_array(weights), tol=1e-13, max_iter=10_000)
    ours = rank(nutgraf.TextRank(similarity="overlap", **EXACT), count_words(sentences))
    np.testing.assert_allclose(ours, [expected[i] for i in range(len(sentences))], rtol=0, atol=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_luhn_is_that_of_sumy_with_its_gap_less_one(seed: int) -> None:
    text = random_text(seed)
    sentences = nutgraf.analyze(text, ranker=nutgraf.Luhn(gap=3))
    theirs = LuhnSummarizer(null_stemmer)
    document = sumy_document([sentence.text for sentence in sentences])
    frequent = theirs._get_significant_words(document.words)
    expected = [theirs.rate_sentence(sentence, frequent) for sentence in document.sentences]
    assert max(expected) > 1
    np.testing.assert_allclose([sentence.score for sentence in sentences], expected, rtol=0, atol=1e-14)


@pytest.mark.parametrize("topics", [3, 5])
@pytest.mark.parametrize("seed", SEEDS)
def test_lsa_ranks_a_decomposition_as_sumy_does(seed: int, topics: int, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = count_words(random_sentences(seed))
    _, sigma, v = np.linalg.svd(counts.T, full_matrices=False)
    assert sigma[topics - 1] - sigma[topics] > 0.01
    monkeypatch.setattr(LsaSummarizer, "REDUCTION_RATIO", (topics + 0.5) / len(sigma))
    expected = LsaSummarizer(null_stemmer)._compute_ranks(sigma, v)
    ours = rank(nutgraf.Lsa(topics=topics, weakest=0, tolerance=1e-12, max_iterations=10_000), counts)
    np.testing.assert_allclose(ours, expected, rtol=0, atol=1e-9)


HEADINGS = ("Grat plonk", "Morbel skinn")
TITLE = "Xelp arvo"


def headed_text(seed: int) -> tuple[str, list[list[str]]]:
    paragraphs = [random_text(seed + i, sentences=3 + i % 3) for i in range(4)]
    head, *rest = paragraphs
    text = f"# {TITLE}\n\n## {HEADINGS[0]}\n\n{head}\n\n{rest[0]}\n\n## {HEADINGS[1]}\n\n{rest[1]}\n\n{rest[2]}\n"
    rows = nutgraf.analyze(text)
    blocks = [row.block for row in rows]
    starts = [0, *(i for i, (one, other) in enumerate(pairwise(blocks), start=1) if one != other), len(blocks)]
    return text, [[row.text for row in list(rows)[begin:end]] for begin, end in pairwise(starts)]


@pytest.mark.parametrize("seed", SEEDS)
def test_title_and_location_of_edmundson_are_those_of_sumy(seed: int) -> None:
    text, paragraphs = headed_text(seed)
    assert len(paragraphs) == 4
    document = sumy_document(*paragraphs, headings=HEADINGS)
    ours = {
        "title": nutgraf.Edmundson(cue=0, location=0),
        "location": nutgraf.Edmundson(cue=0, title=0),
    }
    # sumy counts the paragraphs of its headings; ours are not among them.
    located = EdmundsonLocationMethod(null_stemmer, frozenset()).rate_sentences(sumy_document(*paragraphs), w_h=0)
    titled = EdmundsonTitleMethod(null_stemmer, frozenset()).rate_sentences(document)
    for name, rates in (("title", titled), ("location", located)):
        expected = np.array([rates[sentence] for sentence in document.sentences], dtype=float)
        scores = [sentence.score for sentence in nutgraf.analyze(text, ranker=ours[name])]
        np.testing.assert_allclose(scores, expected / expected.max(), rtol=0, atol=1e-14, err_msg=name)


def test_lexrank_of_too_many_pairs_names_the_form_without_a_limit() -> None:
    alike = np.ones((10_100, 1))  # 51 million pairs
    with pytest.raises(nutgraf.LimitError, match="textrank"):
        rank("lexrank", alike)
    assert len(rank("textrank", alike)) == len(alike)
