"""A user's program, with everything that nutgraf offers. Both type checkers must find nothing in it; it also runs."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nutgraf
from nutgraf.typing import (
    AnyProfile,
    Coherence,
    Furniture,
    Language,
    LanguageCode,
    Options,
    ProfileName,
    Ranker,
    RankerName,
    Selector,
    SelectorName,
)

if sys.version_info >= (3, 11):
    from typing import assert_type
else:
    from typing_extensions import assert_type

if TYPE_CHECKING:
    from typing_extensions import Unpack

TEXT = "The dam above Tarn broke at dawn. Rain had filled it for a week. At noon the town of Tarn was empty."


def summaries() -> None:
    summary = nutgraf.summarize(TEXT, sentences=2)
    assert_type(summary, nutgraf.Summary[str])
    assert_type(nutgraf.summarize(TEXT.encode(), ratio=0.5), nutgraf.Summary[bytes])
    assert_type(summary.sentences, tuple[nutgraf.Sentence[str], ...])
    assert_type(summary[0], nutgraf.Sentence[str])
    assert_type(summary[1:], tuple[nutgraf.Sentence[str], ...])
    assert_type(summary[0].speaker, str | None)
    assert_type(nutgraf.summarize(TEXT.encode())[0].text, bytes)
    assert_type(summary.text, str)
    assert_type(str(summary), str)
    assert_type(summary.source, str)
    assert_type(summary.left_out, tuple[nutgraf.LeftOut[str], ...])
    assert_type(summary.to_dict(), dict[str, Any])
    assert_type([sentence.score for sentence in summary], list[float])
    as_sequence: Sequence[nutgraf.Sentence[str]] = summary
    spans: list[nutgraf.Span[str]] = list(as_sequence)
    assert_type(summary.compare(nutgraf.summarize(TEXT, words=9)), nutgraf.Comparison[str])
    print(summary, len(summary), spans[0].start, summary.language, summary.over_budget, summary.converged)


def every_option(corpus: nutgraf.Corpus, table: nutgraf.Profile) -> None:
    nutgraf.summarize(
        TEXT,
        tokens=20,
        count_tokens=lambda text: len(text.split()),
        strict=True,
        language="en",
        furniture="keep",
        ranker="auto",
        selector=nutgraf.Mmr(relevance=0.7),
        coherence="strict",
        profile=table,
        corpus=corpus,
        title="The dam of Tarn",
        query="why did it break?",
    )
    nutgraf.summarize(TEXT, sentences=None, words=None, characters=60, ratio=None, title=None, query=None)
    detected = nutgraf.detect_language(TEXT)
    assert_type(detected, nutgraf.Detection)
    nutgraf.summarize(TEXT, language=detected.language)
    for name in nutgraf.profiles():
        nutgraf.summarize(TEXT, profile=name)


def every_ranker_and_selector() -> None:
    rankers: list[Ranker] = [
        nutgraf.Auto(),
        nutgraf.Directed(earlier=-1.0, later=2, position=0.3, decay=3, title=0.3),
        nutgraf.TextRank(similarity="bm25", damping=0.9, tolerance=1e-6, max_iterations=50),
        nutgraf.LexRank(threshold=0.2),
        nutgraf.Biased(damping=0.5),
        nutgraf.Centroid(),
        nutgraf.Degree(),
        nutgraf.Boundary(inner=1, outer=0, end=1),
        nutgraf.Hierarchical(sections=2),
        nutgraf.Luhn(frequency=2, gap=4),
        nutgraf.Edmundson(cue=1),
        nutgraf.Lsa(topics=2),
        nutgraf.Title(),
        nutgraf.Lead(),
        nutgraf.Random(seed=7),
        "lead",
    ]
    selectors: list[Selector] = [
        nutgraf.Top(max_similarity=0.5),
        nutgraf.Mmr(),
        nutgraf.SumBasic(),
        nutgraf.Kl(smoothing=0.01),
        nutgraf.Coverage(concave="min"),
        nutgraf.Bigrams(min_sentences=1),
        nutgraf.GreedyCentroid(pool=10),
        "mmr",
    ]
    assert {nutgraf.Lead(): 1}[nutgraf.Lead()] == 1
    for ranker in rankers:
        nutgraf.summarize(TEXT, ranker=ranker)
    for selector in selectors:
        nutgraf.summarize(TEXT, selector=selector)


def options_passed_on(text: str, **options: Unpack[Options]) -> nutgraf.Summary[str]:
    kept: Options = {**options, "words": 20}
    return nutgraf.summarize(text, **kept)


def options_in_variables() -> None:
    ranker: RankerName = "textrank"
    selector: SelectorName = "mmr"
    furniture: Furniture = "drop"
    coherence: Coherence = "off"
    language: Language = "auto"
    profile: AnyProfile = "auto"
    options_passed_on(TEXT, ranker=ranker, selector=selector, furniture=furniture)
    shorten = nutgraf.Summarizer(words=20, coherence=coherence, language=language, profile=profile)
    assert_type(shorten.summarize(TEXT, title="Tarn", query="dam"), nutgraf.Summary[str])
    assert_type(shorten.summarize_many([TEXT.encode()], threads=2), Iterator[nutgraf.Summary[bytes]])
    assert_type(shorten.summarize_collection([TEXT]), nutgraf.CollectionSummary[str])
    assert_type(shorten.analyze(TEXT), nutgraf.Analysis[str])
    assert {shorten: 1} == {nutgraf.Summarizer(words=20, coherence="off"): 1}


def many_texts() -> None:
    summaries = nutgraf.summarize_many((TEXT for _ in range(2)), threads=1, words=20, ranker="textrank")
    assert_type(summaries, Iterator[nutgraf.Summary[str]])
    assert_type(list(nutgraf.summarize_many([b"One."])), list[nutgraf.Summary[bytes]])
    in_places = nutgraf.summarize_many([TEXT, None], on_error="null", progress=False, timeout=5.0)
    assert_type(in_places, Iterator[nutgraf.Summary[Any] | None])
    token = nutgraf.CancelToken()
    ended: tuple[type[nutgraf.Error], ...] = (nutgraf.Cancelled, nutgraf.TimedOut)
    assert all(issubclass(error, nutgraf.Error) for error in ended)
    assert_type(nutgraf.parse(TEXT, cancel=token, max_bytes=1000, max_memory=1 << 30), nutgraf.Document[str])
    both = nutgraf.summarize_collection([TEXT, TEXT], title=None, query="dam", sentences=1, ranker="textrank")
    assert_type(both, nutgraf.CollectionSummary[str])
    assert_type(both.texts, tuple[str, ...])
    assert_type(both[0].supporters, tuple[int, ...])
    assert_type(both.explain(0), nutgraf.Explanation[str])
    print(next(summaries), both.left_out, both.to_dict()["language"])


def analyses() -> None:
    analysis = nutgraf.analyze(TEXT, query=None, parts=True, language="en")
    assert_type(analysis, nutgraf.Analysis[str])
    assert_type(analysis[0], nutgraf.ScoredSentence[str])
    assert_type(analysis[:1], tuple[nutgraf.ScoredSentence[str], ...])
    assert_type(next(iter(analysis)), nutgraf.ScoredSentence[str])
    assert_type(analysis[0].parts, Mapping[str, float])
    assert_type(analysis.parts, dict[str, Sequence[float]])
    assert_type(analysis.matrix, nutgraf.Matrix | None)
    assert_type(nutgraf.analyze(TEXT.encode()).source, bytes)
    picked = nutgraf.select(analysis, [sentence.score for sentence in analysis], words=20, selector="top")
    assert_type(picked, nutgraf.Summary[str])
    nutgraf.select(analysis, (1, 2, 3), coherence="off", strict=False)


def explanations() -> None:
    told = nutgraf.summarize(TEXT, sentences=1, ranker="textrank").explain(0, limit=5)
    assert_type(told, nutgraf.Explanation[str])
    parts: tuple[nutgraf.PartShare, ...] = told.parts
    terms: tuple[nutgraf.TermShare, ...] = told.terms
    neighbours: tuple[nutgraf.NeighbourShare[str], ...] = told.neighbours
    passed: tuple[nutgraf.PassedOver[str], ...] = told.passed_over
    places: list[nutgraf.Place[str] | None] = [row.sentence for row in neighbours]
    assert_type(nutgraf.analyze(b"One. Two.").explain(0).sentence, nutgraf.Sentence[bytes])
    print(parts, terms, passed, places, told.to_dict())


def reading() -> None:
    assert_type(nutgraf.split_sentences(TEXT, "en"), list[nutgraf.Span[str]])
    document = nutgraf.parse(TEXT.encode(), furniture="keep")
    assert_type(document, nutgraf.Document[bytes])
    assert_type(document.blocks, tuple[nutgraf.Block[bytes], ...])
    assert_type(document.body(), bytes)
    assert_type(document.title, bytes | None)
    for heading, blocks in document.sections:
        assert_type(heading, nutgraf.Block[bytes] | None)
        assert_type(blocks[0].sentences, tuple[nutgraf.Span[bytes], ...])
    names: dict[str, str] = nutgraf.languages() | nutgraf.build_info()
    nutgraf.purge()
    print(names, nutgraf.__version__)


def read_page(html: str) -> nutgraf.Page:
    page = nutgraf.from_html(html, url=None)
    assert_type(page.title, str | None)
    return page


def tables() -> nutgraf.Profile:
    fitted = nutgraf.fit([TEXT], [["The dam broke."]], name="mine", titles=[None], prior="general", sentences=1)
    assert_type(fitted, nutgraf.Profile)
    own = nutgraf.Profile("early", {part: 1.0 for part in nutgraf.part_names()[:2]})
    weights: Mapping[str, float] = own
    general: ProfileName = "general"
    assert_type(nutgraf.profiles()[general], nutgraf.Profile)
    print(weights["lead"], fitted.name)
    return own


def corpora() -> nutgraf.Corpus:
    code: LanguageCode = "en"
    corpus = nutgraf.Corpus.fit([TEXT], code, threads=1) + nutgraf.Corpus.fit([b"One."], "en")
    assert_type(corpus, nutgraf.Corpus)
    with tempfile.TemporaryDirectory() as folder:
        corpus.save(Path(folder) / "corpus")
        assert nutgraf.Corpus.load(Path(folder) / "corpus") == corpus
    assert_type(corpus.to_bytes(), bytes)
    assert_type(nutgraf.Corpus.from_bytes(corpus.to_bytes()).merge(corpus).pruned(1).terms, int)
    print(len(corpus), corpus.language, corpus.document_frequency("dam"))
    return corpus


def errors() -> None:
    try:
        nutgraf.summarize(TEXT, words=0)
    except (nutgraf.OptionError, nutgraf.LimitError) as error:
        own: nutgraf.Error = error
        general: ValueError = own
        print(general)
    try:
        nutgraf.Corpus.from_bytes(b"")
    except nutgraf.FormatError as error:
        print(error)


if __name__ == "__main__":
    summaries()
    every_option(corpora(), tables())
    every_ranker_and_selector()
    options_in_variables()
    many_texts()
    analyses()
    explanations()
    reading()
    errors()
