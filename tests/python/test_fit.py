"""fit(): constants of the default score, fitted on texts with references."""

from __future__ import annotations

import math
import random
import sys

import numpy as np
import nutgraf
import pytest
import scipy.optimize
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from nutgraf._fit import Example, fit_constants, greedy_labels
from samples import HARBOUR, TWO_SUBJECTS

Floats = NDArray[np.float64]


def made_up_examples(seed: int, texts: int, parts: int, constants: Floats | None = None) -> list[Example]:
    """Texts of random values; the target is the best sentence by the constants, or any."""
    chance = np.random.default_rng(seed)
    examples = []
    for _ in range(texts):
        values = chance.normal(size=(int(chance.integers(2, 12)), parts))
        target = np.zeros(len(values))
        best = int(chance.integers(len(values))) if constants is None else int(np.argmax(values @ constants))
        target[best] = 1
        examples.append(Example(values, target, float(chance.uniform(0.5, 2))))
    return examples


def loss_of(constants: Floats, examples: list[Example], prior: Floats, ridge: float) -> float:
    """The loss as it is stated, sentence by sentence."""
    deviation = np.vstack([example.values for example in examples]).std(axis=0)
    weights = sum(example.weight for example in examples)
    entropy = 0.0
    for example in examples:
        scores = example.values @ constants
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        entropy -= example.weight / weights * float(example.target @ np.log(chances))
    return entropy + ridge * float((((constants - prior) * deviation) ** 2).sum())


# ---------------------------------------------------------------- constants


@settings(max_examples=25)
@given(st.integers(0, 10**6), st.integers(1, 8), st.sampled_from([1e-3, 1e-2, 0.3]))
def test_constants_are_those_that_another_optimiser_finds(seed: int, parts: int, ridge: float) -> None:
    prior = np.random.default_rng(seed).normal(size=parts) / 2
    examples = made_up_examples(seed, 30, parts)
    found = fit_constants(examples, prior, ridge)
    other = scipy.optimize.minimize(
        loss_of, prior, args=(examples, prior, ridge), method="BFGS", options={"gtol": 1e-8}
    )
    assert np.abs(other.x).max() < 8
    assert np.allclose(found, other.x, rtol=0, atol=1e-3)
    assert loss_of(found, examples, prior, ridge) <= other.fun + 1e-8


def test_a_planted_preference_is_found_again() -> None:
    wanted = np.array([1.5, -1.0, 0.0, 0.5])
    found = fit_constants(made_up_examples(7, 600, 4, wanted), np.zeros(4), 1e-3)
    assert found @ wanted / np.linalg.norm(found) / np.linalg.norm(wanted) > 0.99
    held_out = made_up_examples(8, 300, 4, wanted)
    right = sum(int(np.argmax(e.values @ found)) == int(np.argmax(e.target)) for e in held_out)
    assert right > 0.9 * len(held_out)


def test_a_part_that_never_varies_keeps_the_constant_of_the_prior() -> None:
    examples = made_up_examples(9, 40, 3)
    flat = [Example(np.column_stack([e.values, np.full(len(e.values), 0.7)]), e.target, e.weight) for e in examples]
    for constant in (0.25, -20.0):
        found = fit_constants(flat, np.array([0.0, 0.0, 0.0, constant]), 1e-2)
        assert found[3] == constant
        assert np.array_equal(found[:3], fit_constants(examples, np.zeros(3), 1e-2))


def test_a_strong_ridge_keeps_the_prior_and_no_constant_runs_away() -> None:
    prior = np.array([0.5, -0.25, 1.0])
    assert np.allclose(fit_constants(made_up_examples(10, 40, 3), prior, 1e6), prior, rtol=0, atol=1e-4)
    sure = [Example(np.array([[1e-3], [0.0]]), np.array([1.0, 0.0]))] * 20
    assert fit_constants(sure, np.zeros(1), 1e-4).tolist() == [8.0]


def test_a_heavy_text_counts_as_many_light_ones() -> None:
    one, other = made_up_examples(11, 2, 3)
    heavy = fit_constants(
        [Example(one.values, one.target, 3.0), Example(other.values, other.target, 1.0)], np.zeros(3), 0.1
    )
    many = [Example(one.values, one.target)] * 3 + [Example(other.values, other.target)]
    spread = np.vstack([e.values for e in many]).std(axis=0) / np.vstack([one.values, other.values]).std(axis=0)
    assert np.allclose(heavy, fit_constants(many, np.zeros(3), 0.1 / spread**2), rtol=0, atol=1e-4)


# ---------------------------------------------------------------- labels


def test_labels_are_the_sentences_that_the_reference_is_made_of() -> None:
    sentences = [sentence.text for sentence in nutgraf.split_sentences(HARBOUR)]
    reference = f"{sentences[1]} {sentences[4]}"
    assert greedy_labels(sentences, [reference], [1] * 5, 3) == [1, 4]
    assert greedy_labels(sentences, [reference], [1] * 5, 1) == [1]
    assert greedy_labels(sentences, ["Nothing alike"], [1] * 5, 3) == []
    lengths = [len(sentence.split()) for sentence in sentences]
    assert greedy_labels(sentences, [reference], lengths, lengths[4]) == [4]


# ---------------------------------------------------------------- fit


SYLLABLES = ("bdfgklmnprst", "aeiou")


def corpus_of(count: int, place: int) -> tuple[list[str], list[str]]:
    """Texts of sentences without common words, and the sentence at one place of each as its summary."""
    chance = random.Random(count)
    texts, summaries = [], []
    for _ in range(count):
        sentences = []
        for _ in range(8):
            words = ["".join(chance.choice(letters) for letters in SYLLABLES * 3) for _ in range(8)]
            sentences.append(" ".join(words).capitalize() + ".")
        texts.append(" ".join(sentences))
        summaries.append(sentences[place])
    return texts, summaries


@pytest.mark.parametrize("place", [0, -1])
def test_a_table_fitted_on_texts_prefers_what_their_summaries_do(place: int) -> None:
    table = nutgraf.fit(*corpus_of(40, place), name="mine", sentences=1, language="en")
    assert isinstance(table, nutgraf.Profile)
    texts, summaries = corpus_of(41, place)
    found = [nutgraf.summarize(text, sentences=1, profile=table, language="en") for text in texts]
    assert all(summary.profile == "mine" for summary in found)
    assert sum(str(summary) == wanted for summary, wanted in zip(found, summaries, strict=True)) >= 39


def test_fitting_is_the_same_every_time_and_needs_iterables_only() -> None:
    texts, summaries = corpus_of(12, 2)
    table = nutgraf.fit(texts, summaries, sentences=1, prior="paper", titles=[None] * 12)
    again = nutgraf.fit(iter(texts), (s for s in summaries), sentences=1, prior=nutgraf.profiles()["paper"])
    assert table == again
    assert table.name == "fitted"
    assert all(math.isclose(value, round(value, 2)) for value in table.values())


def test_several_references_and_titles_count() -> None:
    sentences = [sentence.text for sentence in nutgraf.split_sentences(HARBOUR)]
    one = nutgraf.fit([HARBOUR, TWO_SUBJECTS], [sentences[3], "Beekeepers lost hives."], sentences=1)
    two = nutgraf.fit([HARBOUR, TWO_SUBJECTS], [[sentences[3], sentences[0]], ["Beekeepers lost hives."]], sentences=1)
    titled = nutgraf.fit([HARBOUR, TWO_SUBJECTS], [sentences[3], "Beekeepers lost hives."], titles=["Repairs", "Mites"])
    assert one != titled
    assert isinstance(two, nutgraf.Profile)


@pytest.mark.parametrize(
    ("arguments", "options", "message"),
    [
        (([HARBOUR], []), {}, "1 texts, 0 summaries and 1 titles do not match"),
        (([HARBOUR], [HARBOUR]), {"titles": []}, "1 texts, 1 summaries and 0 titles do not match"),
        (([HARBOUR], ["Xylophones"]), {}, "no text has two sentences, one of which shares a word with its summary"),
        (([], []), {}, "no text has two sentences"),
        ((["One."], ["One."]), {}, "no text has two sentences"),
        (([HARBOUR], [HARBOUR]), {"ridge": 0}, r"ridge must be in \(0, 1e\+06\], not 0"),
        (([HARBOUR], [HARBOUR]), {"ridge": math.nan}, "not nan"),
        (([HARBOUR], [HARBOUR]), {"prior": "none"}, "unknown profile 'none'; known: general, "),
        (([HARBOUR], [HARBOUR]), {"words": 0}, "budget.words must be in"),
        (([HARBOUR], [HARBOUR]), {"ranker": "lead"}, "fit needs the ranker auto"),
    ],
)
def test_what_cannot_be_fitted_is_told(arguments: tuple[list[str], list[str]], options: dict, message: str) -> None:
    with pytest.raises(nutgraf.OptionError, match=message):
        nutgraf.fit(*arguments, **options)


def test_without_numpy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "numpy", None)
    with pytest.raises(ImportError, match=r"fit\(\) needs numpy: pip install 'nutgraf\[fit\]'"):
        nutgraf.fit([HARBOUR], [HARBOUR])
