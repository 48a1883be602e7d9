"""nutgraf.spacy, in spaCy itself."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nutgraf
import nutgraf.spacy
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from samples import HARBOUR, LANGUAGES, PAGE, TWO_SUBJECTS
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import ConfigValidationError


def pipeline(*before: str, lang: str = "en", **config: Any) -> Language:
    nlp = spacy.blank(lang)
    for name in before:
        nlp.add_pipe(name)
    nlp.add_pipe("nutgraf", config=config)
    return nlp


def texts(doc: Doc) -> list[str]:
    return [span.text for span in doc._.summary]


@Language.component("cut_at_commas")
def cut_at_commas(doc: Doc) -> Doc:
    """Sentences that nobody else would find."""
    for token in doc:
        token.is_sent_start = token.i == 0 or doc[token.i - 1].text == ","
    return doc


def test_spacy_finds_it_by_its_entry_point() -> None:
    assert "nutgraf" in spacy.registry.factories
    from importlib import metadata

    (found,) = (point for point in metadata.entry_points(group="spacy_factories") if point.name == "nutgraf")
    assert found.load() is nutgraf.spacy.make_component


@pytest.mark.parametrize("text", [HARBOUR, TWO_SUBJECTS, PAGE, LANGUAGES["de"], "", " \n", "One."])
@pytest.mark.parametrize("config", [{"sentences": 2}, {"words": 25}, {"ratio": 0.5, "ranker": "textrank"}])
def test_without_sentences_of_its_own_a_doc_has_those_of_nutgraf(text: str, config: dict[str, Any]) -> None:
    doc = pipeline(language="auto", **config)(text)
    expected = nutgraf.summarize(text, **config)
    assert [(span.start_char, span.end_char) for span in doc._.summary] == [(s.start, s.end) for s in expected]
    assert doc.spans["nutgraf"].attrs["scores"] == [s.score for s in expected]


def test_sentences_of_the_doc_are_used() -> None:
    doc = pipeline("cut_at_commas", sentences=2)(HARBOUR)
    assert len(list(doc.sents)) == 4
    assert len(doc._.summary) == 2
    assert set(doc._.summary) <= set(doc.sents)


def test_the_sentences_of_a_sentencizer_are_spans_of_the_summary() -> None:
    for text in (HARBOUR, TWO_SUBJECTS):
        doc = pipeline("sentencizer", sentences=2)(text)
        assert set(doc._.summary) <= set(doc.sents)
        assert texts(doc) == [s.text for s in nutgraf.summarize(text, sentences=2, language="en")]


PIECES = [
    "The harbour wall cracked. ",
    "Rain, ",
    "rain. ",
    "\n",
    "\n\n",
    "# Heading\n",
    "- ",
    "Ann: ",
    "Ünï cödé 𝄞! ",
    "  ",
]
AT_COMMAS = pipeline("cut_at_commas")


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_each_span_lies_in_one_sentence_of_the_doc_and_in_one_block(text: str) -> None:
    doc = AT_COMMAS(text)
    blocks = nutgraf.parse(text, "en").blocks
    for span in doc._.summary:
        assert span.text.strip() == span.text != ""
        assert [s for s in doc.sents if s.start <= span.start and span.end <= s.end]
        assert [b for b in blocks if b.start <= span.start_char and span.end_char <= b.end]
    assert len(doc._.summary) <= 3
    assert bool(doc._.summary) == bool(blocks)


def test_a_heading_is_cut_off_the_sentence_that_it_runs_into() -> None:
    doc = pipeline("cut_at_commas", sentences=1)("# The wall\n\nThe harbour wall cracked in January")
    assert len(list(doc.sents)) == 1
    assert texts(doc) == ["The harbour wall cracked in January"]


def test_the_language_is_that_of_the_pipeline() -> None:
    text = "Am 3. Mai kam der Bus. Er war leer."
    for lang, config in (("de", {}), ("en", {"language": "de"}), ("xx", {"language": "de"})):
        assert texts(pipeline(lang=lang, **config)(text)) == ["Am 3. Mai kam der Bus.", "Er war leer."]
    assert texts(pipeline(lang="xx")(text)) == [s.text for s in nutgraf.summarize(text)]


@pytest.mark.parametrize("n_process", [1, 2])
def test_many_docs_are_summarised_as_one_is(n_process: int) -> None:
    nlp = pipeline("sentencizer", sentences=1)
    several = [HARBOUR, "", TWO_SUBJECTS, PAGE]
    docs = list(nlp.pipe(several, n_process=n_process, batch_size=2))
    assert [texts(doc) for doc in docs] == [texts(nlp(text)) for text in several]
    component = pickle.loads(pickle.dumps(nlp.get_pipe("nutgraf")))  # where processes are spawned, not forked
    assert texts(component(nlp(HARBOUR))) == texts(docs[0])
    assert [doc.spans["nutgraf"].attrs for doc in docs] == [nlp(text).spans["nutgraf"].attrs for text in several]


def test_a_doc_keeps_its_summary_in_bytes() -> None:
    nlp = pipeline("sentencizer", sentences=2)
    doc = nlp(HARBOUR)
    again = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert texts(again) == texts(doc) != []
    assert texts(pickle.loads(pickle.dumps(doc))) == texts(doc)
    assert spacy.blank("en")(HARBOUR)._.summary == ()


def through_disk(nlp: Language, folder: Path) -> Language:
    nlp.to_disk(folder)
    return spacy.load(folder)


def through_bytes(nlp: Language, _: Path) -> Language:
    return spacy.blank("en").from_config(nlp.config).from_bytes(nlp.to_bytes())


@pytest.mark.parametrize("copy", [through_disk, through_bytes])
def test_a_pipeline_is_stored_with_its_settings(copy: Callable[[Language, Path], Language], tmp_path: Path) -> None:
    nlp = pipeline("sentencizer", words=20, ranker="lexrank")
    again = copy(nlp, tmp_path / "pipeline")
    assert again.config["components"]["nutgraf"]["words"] == 20
    assert texts(again(HARBOUR)) == texts(nlp(HARBOUR)) != []


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ({"words": 0}, "words must be in"),
        ({"words": 5, "sentences": 1}, "give one budget, not sentences and words"),
        ({"ranker": "x"}, "unknown ranker 'x'"),
        ({"language": "klingon"}, "unknown language 'klingon'"),
    ],
)
def test_a_wrong_setting_is_an_error_when_the_component_is_added(config: dict[str, Any], message: str) -> None:
    with pytest.raises(nutgraf.OptionError, match=re.escape(message)):
        pipeline(**config)


@pytest.mark.parametrize("config", [{"words": "many"}, {"strict": "perhaps"}, {"budget": 3}])
def test_a_setting_of_a_wrong_type_is_an_error_of_spacy(config: dict[str, Any]) -> None:
    with pytest.raises(ConfigValidationError, match=next(iter(config))):
        pipeline(**config)
