"""Background statistics: counts against an obvious counter and scikit-learn, files against every way to break them."""

from __future__ import annotations

import collections
import os
import pickle
import random
import struct
import threading
import zlib
from pathlib import Path

import numpy as np
import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from samples import HARBOUR, PAGE, TWO_SUBJECTS
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer

INVENTED = "brol skinn fleem grat plonk dwizz morbel trask vund quilp zerb nolt hask prim gluv snarf tond wibbel"
WORDS = INVENTED.split()
SEED = 20240607

texts = st.lists(
    st.lists(st.sampled_from(WORDS), max_size=9).map(lambda words: " ".join(words).capitalize()), max_size=6
)


def random_texts(seed: int, count: int) -> list[str]:
    random_ = random.Random(seed)
    return [" ".join(random_.choices(WORDS, k=random_.randint(0, 12))).capitalize() + "." for _ in range(count)]


def read(content: bytes) -> tuple[int, dict[bytes, int], bytes]:
    """The number of texts, the frequencies and the language, read as the format is described."""
    magic, version, checksum, count, terms, stemmed, length = struct.unpack_from("<8sIIIIBB", content)
    assert (magic, version, stemmed in (0, 1)) == (b"NGCORPUS", 1, True)
    assert checksum == zlib.crc32(content[16:])
    at = 26 + length
    code = content[26:at]

    def varint() -> int:
        nonlocal at
        value, shift = 0, 0
        while True:
            byte = content[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    frequencies = {}
    for _ in range(terms):
        frequency, size = varint(), varint()
        frequencies[content[at : at + size]] = frequency
        at += size
    assert at == len(content)
    assert list(frequencies) == sorted(frequencies)
    return count, frequencies, code


# ---------------------------------------------------------------- counting


def test_a_corpus_is_what_countvectorizer_counts() -> None:
    given_texts = random_texts(SEED, 300)
    vectorizer = CountVectorizer(token_pattern=r"\w+", binary=True)
    frequency = np.asarray(vectorizer.fit_transform(given_texts).sum(axis=0)).ravel()
    expected = {word.encode(): int(frequency[column]) for word, column in vectorizer.vocabulary_.items()}
    corpus = nutgraf.Corpus.fit(given_texts, "hu")
    assert (len(corpus), corpus.terms, corpus.language) == (300, len(expected), "hu")
    assert read(corpus.to_bytes()) == (300, expected, b"hu")
    assert {word: corpus.document_frequency(word.decode().upper()) for word in expected} == expected


@pytest.mark.parametrize("smooth", [True, False])
def test_weights_are_those_of_scikit_learn_fitted_on_the_corpus(smooth: bool) -> None:
    given_texts = random_texts(SEED + 1, 80)
    text = " ".join(random_texts(SEED + 2, 12))
    vectorizer = CountVectorizer(token_pattern=r"\w+")
    transformer = TfidfTransformer(smooth_idf=smooth).fit(vectorizer.fit_transform(given_texts))
    sentences = [s.text for s in nutgraf.split_sentences(text, "hu")]
    expected = transformer.transform(vectorizer.transform(sentences)).toarray()

    options = _core.make_options("sentences", 3, False, "hu", "drop", "directed", "top", "auto")
    options = _core.with_corpus(options, nutgraf.Corpus.fit(given_texts, "hu")._core_corpus)
    weighting = _core.Weighting(smooth_idf=smooth)
    (row_begin, column, value), (idf, row_scale), terms = _core.matrix(text, options, weighting)
    ours = np.zeros_like(expected)
    for row in range(len(sentences)):
        for k in range(row_begin[row], row_begin[row + 1]):
            at = vectorizer.vocabulary_[terms[column[k]].decode()]
            ours[row, at] = value[k] * idf[column[k]] * row_scale[row]
    np.testing.assert_allclose(ours, expected, rtol=0, atol=1e-12)


def test_a_term_the_corpus_does_not_know_is_as_rare_as_can_be() -> None:
    corpus = nutgraf.Corpus.fit(["Brol skinn."] * 7, "hu")
    options = _core.make_options("sentences", 3, False, "hu", "drop", "directed", "top", "auto")
    options = _core.with_corpus(options, corpus._core_corpus)
    for smooth, expected in ((True, np.log(8) + 1), (False, np.log(7) + 1)):
        _, (idf, _), terms = _core.matrix("Brol fleem.", options, _core.Weighting(smooth_idf=smooth))
        weights = dict(zip(terms, idf, strict=True))
        assert weights[b"brol"] == pytest.approx(1, abs=1e-12)
        assert weights[b"fleem"] == pytest.approx(expected, abs=1e-12)


def test_only_what_a_summary_may_take_is_counted() -> None:
    corpus = nutgraf.Corpus.fit([PAGE], "en")
    assert corpus.document_frequency("paragraph") == 1
    assert corpus.document_frequency("newsletter") == 0
    assert corpus.document_frequency("the") == 0, "a stop word"


def test_a_word_is_looked_up_in_any_of_its_forms() -> None:
    corpus = nutgraf.Corpus.fit(["The ferries sailed.", "A ferry sails."], "en")
    for word in ("ferry", "Ferries", b"FERRY"):
        assert corpus.document_frequency(word) == 2
    assert corpus.document_frequency("two words") == corpus.document_frequency("") == 0
    with pytest.raises(TypeError, match="word must be str or bytes, not int"):
        corpus.document_frequency(7)  # type: ignore[arg-type]


@given(texts, texts)
def test_merging_is_fitting_on_both(a: list[str], b: list[str]) -> None:
    one, other, both = (nutgraf.Corpus.fit(part, "hu") for part in (a, b, a + b))
    assert one + other == other + one == one.merge(other) == both
    assert (one + other).to_bytes() == both.to_bytes()
    assert hash(one + other) == hash(both)
    expected = collections.Counter(word for text in a + b for word in set(text.lower().split()))
    assert read(both.to_bytes())[:2] == (len(a + b), {word.encode(): n for word, n in expected.items()})


@given(texts, st.randoms(use_true_random=False), st.integers(1, 5))
def test_neither_order_nor_threads_change_the_bytes(given_texts: list[str], order: random.Random, threads: int) -> None:
    shuffled = list(given_texts)
    order.shuffle(shuffled)
    bytes_ = nutgraf.Corpus.fit(given_texts, "hu", threads=1).to_bytes()
    assert nutgraf.Corpus.fit(shuffled, "hu", threads=threads).to_bytes() == bytes_


def test_an_iterator_of_many_batches_is_fitted_in_full() -> None:
    many = random_texts(SEED + 3, 1000)
    corpus = nutgraf.Corpus.fit(iter(many), "hu")
    assert len(corpus) == 1000
    assert corpus == sum((nutgraf.Corpus.fit([text], "hu") for text in many[1:]), nutgraf.Corpus.fit(many[:1], "hu"))


def test_pruning_forgets_rare_terms_only() -> None:
    corpus = nutgraf.Corpus.fit(["brol skinn", "brol fleem", "brol skinn"], "hu")
    assert read(corpus.pruned(2).to_bytes())[:2] == (3, {b"brol": 3, b"skinn": 2})
    assert corpus.pruned(0) == corpus.pruned(1) == corpus
    assert corpus.terms == 3, "the corpus itself stays"
    for wrong, error in ((-1, nutgraf.OptionError), (2**32, nutgraf.OptionError), (True, TypeError), (1.0, TypeError)):
        with pytest.raises(error, match="min_frequency must be "):
            corpus.pruned(wrong)  # type: ignore[arg-type]


# ---------------------------------------------------------------- errors


def test_a_corpus_is_of_one_known_language() -> None:
    with pytest.raises(nutgraf.OptionError, match="one language: give its code, not 'auto'"):
        nutgraf.Corpus.fit([HARBOUR], "auto")
    with pytest.raises(nutgraf.OptionError, match="unknown language 'xx'"):
        nutgraf.Corpus.fit([HARBOUR], "xx")
    with pytest.raises(TypeError, match="language must be str, not int"):
        nutgraf.Corpus.fit([HARBOUR], 7)  # type: ignore[arg-type]


def test_corpora_of_two_languages_do_not_merge() -> None:
    with pytest.raises(nutgraf.OptionError, match="'en' with stems and as 'de' with whole words do not count together"):
        nutgraf.Corpus.fit([], "en").merge(nutgraf.Corpus.fit([], "de"))
    with pytest.raises(TypeError, match="other must be a Corpus, not str"):
        nutgraf.Corpus.fit([], "en").merge("en")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        nutgraf.Corpus.fit([], "en") + 1  # type: ignore[operator]


def test_wrong_texts_are_named() -> None:
    with pytest.raises(TypeError, match=r"texts\[1\] must be str or bytes, not int"):
        nutgraf.Corpus.fit(["a", 7], "en")  # type: ignore[list-item]
    with pytest.raises(TypeError, match="texts must be an iterable of texts, not one str"):
        nutgraf.Corpus.fit("text", "en")
    with pytest.raises(nutgraf.OptionError, match="threads must be in"):
        nutgraf.Corpus.fit([], "en", threads=-1)
    with pytest.raises(TypeError, match=r"made by Corpus\.fit"):
        nutgraf.Corpus()


def test_more_texts_than_can_be_counted_are_a_limit() -> None:
    content = bytearray(nutgraf.Corpus.fit(["brol"], "hu").to_bytes())
    content[16:20] = b"\xff" * 4
    content[12:16] = zlib.crc32(content[16:]).to_bytes(4, "little")
    full = nutgraf.Corpus.from_bytes(bytes(content))
    assert len(full) == 2**32 - 1
    with pytest.raises(nutgraf.LimitError, match="4294967296 texts; the limit is 4294967295"):
        full + nutgraf.Corpus.fit(["brol"], "hu")


# ---------------------------------------------------------------- values


def test_a_corpus_is_an_immutable_value() -> None:
    corpus = nutgraf.Corpus.fit(["Brol skinn.", "Brol."], "hu")
    assert repr(corpus) == "<Corpus of 2 texts and 2 terms, language 'hu'>"
    assert corpus
    assert nutgraf.Corpus.fit([], "hu")
    assert pickle.loads(pickle.dumps(corpus)) == corpus
    assert corpus != nutgraf.Corpus.fit(["Brol skinn."], "hu")
    assert corpus != "corpus"
    assert {corpus: 1}[nutgraf.Corpus.fit(["Brol.", "Skinn brol."], "hu")] == 1
    for name in ("terms", "other"):
        with pytest.raises(AttributeError):
            setattr(corpus, name, 1)
    with pytest.raises(AttributeError):
        del corpus._core_corpus


def test_summarizers_with_equal_corpora_are_equal() -> None:
    a, b = (nutgraf.Summarizer(corpus=nutgraf.Corpus.fit(["A ferry."], "en")) for _ in range(2))
    assert a == b
    assert hash(a) == hash(b)
    assert a != nutgraf.Summarizer()
    assert pickle.loads(pickle.dumps(a)) == a
    assert repr(a) == "Summarizer(sentences=3, corpus=<Corpus of 1 texts and 1 terms, language 'en'>)"


def test_a_corpus_can_be_used_in_many_threads() -> None:
    corpus = nutgraf.Corpus.fit([HARBOUR, TWO_SUBJECTS], "en")
    shorten = nutgraf.Summarizer(corpus=corpus)
    expected = shorten.summarize(HARBOUR)
    found: list[object] = []
    threads = [threading.Thread(target=lambda: found.append(shorten.summarize(HARBOUR))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [expected] * 8


# ---------------------------------------------------------------- in summaries


def test_a_corpus_changes_what_counts() -> None:
    text = "The ferry crossed the bay. The ferry carried sugar. The bay froze over."
    corpus = nutgraf.Corpus.fit(["The bay froze."] * 40 + ["A ferry came with sugar."], "en")
    plain = [s.score for s in nutgraf.analyze(text, ranker="centroid")]
    weighed = [s.score for s in nutgraf.analyze(text, ranker="centroid", corpus=corpus)]
    assert weighed[2] < plain[2]
    assert weighed[1] > plain[1]


def test_a_text_is_read_in_the_language_of_the_corpus() -> None:
    corpus = nutgraf.Corpus.fit([], "de")
    assert nutgraf.summarize(HARBOUR, corpus=corpus).language == "de"
    assert nutgraf.summarize_collection([HARBOUR], corpus=corpus).language == "de"
    assert next(nutgraf.summarize_many([HARBOUR], corpus=corpus)).language == "de"
    with pytest.raises(nutgraf.OptionError, match=r"the corpus is of 'de'.* the text is to be read as 'en'"):
        nutgraf.Summarizer(language="en", corpus=corpus)
    with pytest.raises(TypeError, match="corpus must be a Corpus or None, not str"):
        nutgraf.summarize(HARBOUR, corpus="de")  # type: ignore[arg-type]


# ---------------------------------------------------------------- files


def test_a_corpus_is_saved_and_loaded(tmp_path: Path) -> None:
    corpus = nutgraf.Corpus.fit([HARBOUR, TWO_SUBJECTS, "caf\u00e9 \ud800"], "en")
    path = tmp_path / "words of ports.corpus"
    path.write_bytes(b"an older file")
    corpus.save(path)
    assert nutgraf.Corpus.load(path) == corpus
    assert nutgraf.Corpus.load(str(path)).to_bytes() == path.read_bytes() == corpus.to_bytes()
    assert os.listdir(tmp_path) == [path.name]


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    corpus = nutgraf.Corpus.fit([HARBOUR], "en")
    folder = tmp_path / "folder"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="folder"):
        corpus.save(folder)
    with pytest.raises(FileNotFoundError):
        corpus.save(tmp_path / "missing" / "file")
    with pytest.raises(FileNotFoundError):
        nutgraf.Corpus.load(tmp_path / "missing")
    assert os.listdir(tmp_path) == ["folder"]


def test_a_disk_that_fails_leaves_the_older_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "corpus"
    older = nutgraf.Corpus.fit([HARBOUR], "en")
    older.save(path)
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        nutgraf.Corpus.fit([TWO_SUBJECTS], "en").save(path)
    assert nutgraf.Corpus.load(path) == older
    assert os.listdir(tmp_path) == ["corpus"]


def test_every_truncation_and_every_changed_byte_is_refused() -> None:
    content = nutgraf.Corpus.fit(["Copper conducts heat.", "Tin melts."], "en").to_bytes()
    broken = [content[:size] for size in range(len(content))]
    for at in range(len(content)):
        broken += [content[:at] + bytes([content[at] ^ flip]) + content[at + 1 :] for flip in (1, 2, 16, 64, 128, 255)]
    broken.append(content + b"\0")
    for bytes_ in broken:
        with pytest.raises(nutgraf.FormatError, match="this is no corpus of nutgraf: ") as caught:
            nutgraf.Corpus.from_bytes(bytes_)
        assert isinstance(caught.value, nutgraf.Error)


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_or_one_corpus(tail: bytes) -> None:
    content = b"NGCORPUS\1\0\0\0" + zlib.crc32(tail).to_bytes(4, "little") + tail
    try:
        corpus = nutgraf.Corpus.from_bytes(content)
    except nutgraf.FormatError:
        return
    assert corpus.to_bytes() == content


@pytest.mark.parametrize("value", ["text", bytearray(b"NGCORPUS"), None, 7])
def test_only_bytes_are_read(value: object) -> None:
    with pytest.raises(TypeError, match="content must be bytes, not "):
        nutgraf.Corpus.from_bytes(value)  # type: ignore[arg-type]


@pytest.mark.parametrize("path", [0, 1, True])
def test_a_number_is_no_path_of_a_corpus_and_closes_nothing(path: int) -> None:
    before = os.fstat(path)
    with pytest.raises(TypeError):
        nutgraf.Corpus.load(path)
    with pytest.raises(TypeError):
        nutgraf.Corpus.fit([], "en").save(path)
    assert os.fstat(path) == before
