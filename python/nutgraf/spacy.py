"""A component for spaCy's pipelines (the extra ``spacy``): ``nlp.add_pipe("nutgraf", config={"words": 50})``.

spaCy finds the component by itself where nutgraf is installed. Its settings are the options of
:func:`nutgraf.summarize` that can stand in a configuration file. Where the document has sentences, set by a parser or a
sentencizer before, the summary is chosen from these; else from those that nutgraf finds. Either way paragraphs end a
sentence, and captions, bylines and what a page puts around its text are left out.

``doc._.summary`` is a tuple of spans in the order of the document. They are kept in ``doc.spans["nutgraf"]``, with
their scores in its ``attrs["scores"]``, and so survive ``doc.to_bytes()`` and ``nlp.pipe(n_process=2)``. Where a
sentence of the document goes over the end of a paragraph, or begins with a marker or the name of a speaker, the span is
the part of it in the paragraph.

>>> import spacy
>>> nlp = spacy.blank("en")
>>> _ = nlp.add_pipe("sentencizer")
>>> _ = nlp.add_pipe("nutgraf", config={"sentences": 1})
>>> nlp("Rain fell. The dam above the town gave way at dawn.")._.summary
(The dam above the town gave way at dawn.,)
"""
# Without postponed annotations: spaCy reads those of the factory to check a configuration.

from functools import partial
from typing import Any

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span, SpanGroup
except ImportError as error:
    raise ImportError("nutgraf.spacy needs spaCy: pip install 'nutgraf[spacy]'") from error

from . import _core
from ._api import Summarizer
from ._reading import languages

_KEY = "nutgraf"


@Language.factory("nutgraf", assigns=["doc.spans", "doc._.summary"])
def make_component(
    nlp: Language,
    name: str,
    sentences: int | None = None,
    words: int | None = None,
    characters: int | None = None,
    ratio: float | None = None,
    strict: bool = False,
    language: str | None = None,
    furniture: str = "drop",
    ranker: str = "auto",
    selector: str = "top",
    coherence: str = "soft",
    profile: str = "auto",
) -> Any:
    """The component; spaCy calls this, with the settings of ``config``.

    Args:
        nlp: the pipeline.
        name: of the component.
        language: a code of :func:`nutgraf.languages`, or "auto"; None for that of the pipeline, if nutgraf knows it.

    Raises:
        OptionError: a setting is out of range. One of a wrong type is spaCy's ConfigValidationError.
    """
    if language is None:
        language = nlp.lang if nlp.lang in languages() else "auto"
    options: dict[str, Any] = {
        "sentences": sentences,
        "words": words,
        "characters": characters,
        "ratio": ratio,
        "strict": strict,
        "language": language,
        "furniture": furniture,
        "ranker": ranker,
        "selector": selector,
        "coherence": coherence,
        "profile": profile,
    }
    return partial(_summarize, summarizer=Summarizer(**options))


def _summarize(doc: Doc, *, summarizer: Summarizer) -> Doc:
    starts = [sentence.start_char for sentence in doc.sents] if doc.has_annotation("SENT_START") else []
    _, rows, _ = _core.summarize_cut(doc.text, summarizer._core_options, starts)
    spans: list[Any] = [doc.char_span(start, end, alignment_mode="expand") for start, end, *_ in rows]
    doc.spans[_KEY] = SpanGroup(doc, name=_KEY, spans=spans, attrs={"scores": [row[3] for row in rows]})
    return doc


def _summary_of(doc: Doc) -> tuple[Span, ...]:
    return tuple(doc.spans[_KEY]) if _KEY in doc.spans else ()


Doc.set_extension("summary", getter=_summary_of)
