"""analyze() in full, and select(): a summary by the caller's own scores."""

from __future__ import annotations

import copy
import math
import pickle
import subprocess
import sys

import numpy
import nutgraf
import pytest
import scipy.sparse
from hypothesis import given
from hypothesis import strategies as st
from nutgraf import _core
from samples import HARBOUR, LANGUAGES, PAGE, TWO_SUBJECTS

SECTIONS = (
    "The dam broke at dawn. Rain fell on it.\n\n# After the flood\n\nThe dam is to be rebuilt.\n\n"
    "## Costs\n\nNobody knows."
)

BUDGETS = st.sampled_from(
    [
        {},
        {"sentences": 1},
        {"sentences": 4},
        {"words": 20},
        {"words": 45},
        {"characters": 150},
        {"ratio": 0.3},
        {"words": 2, "strict": True},
        {"tokens": 160, "count_tokens": len},
    ]
)
TEXTS = st.sampled_from([HARBOUR, TWO_SUBJECTS, PAGE, SECTIONS, LANGUAGES["de"], HARBOUR.encode(), "", "One."])

# ---------------------------------------------------------------- select


@given(
    TEXTS,
    BUDGETS,
    st.sampled_from(_core.RANKERS),
    st.sampled_from(_core.SELECTORS),
    st.sampled_from(["off", "soft", "strict"]),
    st.sampled_from(["drop", "keep"]),
)
def test_the_scores_of_the_analysis_give_the_summary(
    text: str | bytes, budget: dict[str, object], ranker: str, selector: str, coherence: str, furniture: str
) -> None:
    finish = {**budget, "selector": selector, "coherence": coherence}
    reading = {"ranker": ranker, "furniture": furniture, "title": "Tarn"}
    analysis = nutgraf.analyze(text, **reading, **finish)
    scores = [sentence.score for sentence in analysis]
    usual = nutgraf.summarize(text, **reading, **finish)
    same = nutgraf.select(analysis, scores, **finish)
    assert same == usual
    for place in range(len(usual)):
        assert same.explain(place) == usual.explain(place)


def test_a_profile_chosen_for_another_budget_still_explains_the_scores() -> None:
    analysis = nutgraf.analyze(HARBOUR)
    summary = nutgraf.select(analysis, [sentence.score for sentence in analysis], sentences=1)
    told = summary.explain(0)
    assert told.score == summary[0].score
    assert abs(sum(part.share for part in told.parts) - told.score) < 1e-9
    assert (told.profile, told.why) == (analysis.profile, analysis.why)


def test_scores_of_ones_own_decide() -> None:
    analysis = nutgraf.analyze(HARBOUR)
    summary = nutgraf.select(analysis, [0, 0, 0, 0, 1], sentences=1)
    assert [sentence.index for sentence in summary] == [4]
    assert (summary.profile, summary.why, summary[0].score) == ("", "", 1.0)
    told = summary.explain(0)
    assert [(part.name, part.share) for part in told.parts] == [("given", 1.0)]
    assert sum(row.share for row in told.terms) == sum(row.share for row in told.neighbours) == 1.0
    reverse = nutgraf.select(analysis, range(5), words=30)
    assert [sentence.index for sentence in reverse] == [2, 4]
    assert [passed.reason for passed in reverse.explain(0).passed_over] == ["too_long"]


@pytest.mark.parametrize(
    "kind", [list, tuple, iter, numpy.array, lambda s: numpy.array(s, dtype=numpy.float32), lambda s: (x for x in s)]
)
def test_scores_are_any_iterable_of_numbers(kind: object) -> None:
    analysis = nutgraf.analyze(HARBOUR)
    summary = nutgraf.select(analysis, kind([1.0, 5, 2, 4, 3]), sentences=2)  # type: ignore[operator]
    assert [sentence.index for sentence in summary] == [1, 3]


def test_a_text_is_read_as_it_was_analysed() -> None:
    corpus = nutgraf.Corpus.fit([HARBOUR, TWO_SUBJECTS], "en")
    for options in ({"language": "de"}, {"furniture": "keep"}, {"corpus": corpus}):
        analysis = nutgraf.analyze(PAGE, **options)
        summary = nutgraf.select(analysis, [1.0] * len(analysis))
        assert summary.language == analysis.language
        assert summary.left_out == analysis.left_out
        assert summary.explain(0).score == 1


@pytest.mark.parametrize(
    ("scores", "error", "message"),
    [
        ([1, 2, 3, 4], nutgraf.OptionError, "scores must hold one number for each of the 5 sentences, not 4"),
        ([1] * 6, nutgraf.OptionError, "not 6"),
        ([1, 2, math.nan, 4, 5], nutgraf.OptionError, r"scores\[2\] must be finite, not nan"),
        ([1, 2, 3, 4, math.inf], nutgraf.OptionError, r"scores\[4\] must be finite, not inf"),
        ([1, "2", 3, 4, 5], TypeError, r"scores\[1\] must be a number, not str"),
        ([True, 2, 3, 4, 5], TypeError, r"scores\[0\] must be a number, not bool"),
        ([None] * 5, TypeError, r"scores\[0\] must be a number, not NoneType"),
        ([10**400] + [1] * 4, nutgraf.OptionError, r"scores\[0\] must be finite"),
        ("12345", TypeError, "scores must be numbers, one for each sentence, not str"),
        (7, TypeError, "not int"),
    ],
)
def test_scores_are_checked(scores: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        nutgraf.select(nutgraf.analyze(HARBOUR), scores)  # type: ignore[arg-type]


def test_select_takes_an_analysis_and_checked_options() -> None:
    with pytest.raises(TypeError, match="analysis must be an Analysis, not str"):
        nutgraf.select(HARBOUR, [1])  # type: ignore[arg-type]
    analysis = nutgraf.analyze(HARBOUR)
    with pytest.raises(nutgraf.OptionError, match="one budget"):
        nutgraf.select(analysis, [1] * 5, words=3, sentences=2)
    with pytest.raises(nutgraf.OptionError, match="unknown selector"):
        nutgraf.select(analysis, [1] * 5, selector="none")
    with pytest.raises(nutgraf.OptionError, match="coherence must be one of off, soft, strict, not 'hard'"):
        nutgraf.select(analysis, [1] * 5, coherence="hard")  # type: ignore[arg-type]


# ---------------------------------------------------------------- analyze


def test_a_sentence_of_an_analysis_knows_its_section() -> None:
    for text in (SECTIONS, SECTIONS.encode()):
        sections = [sentence.section for sentence in nutgraf.analyze(text)]
        names = [None if section is None else nutgraf._summary.to_str(section) for section in sections]
        assert names == [None, None, "After the flood", "Costs"]
    wide = "Über dem Fluß. " + SECTIONS
    assert nutgraf.analyze(wide)[-1].section == "Costs"


def test_a_sentence_of_an_analysis_knows_the_role_of_its_block() -> None:
    assert {sentence.role for sentence in nutgraf.analyze(PAGE)} == {"body"}
    kept = nutgraf.analyze(PAGE, furniture="keep")
    blocks = nutgraf.parse(PAGE, furniture="keep").blocks
    assert [sentence.role for sentence in kept] == [blocks[sentence.block].role for sentence in kept]
    assert {"body", "byline"} <= {sentence.role for sentence in kept}


@pytest.mark.parametrize("text", [HARBOUR, PAGE, "One.", ""])
def test_parts_are_numbers_by_name(text: str) -> None:
    analysis = nutgraf.analyze(text)
    assert tuple(analysis.parts) == nutgraf.part_names()
    for name, values in analysis.parts.items():
        assert list(values) == [sentence.parts[name] for sentence in analysis]
        assert all(math.isfinite(value) for value in values)
    constants = nutgraf.profiles()[analysis.profile]
    for sentence in analysis:
        assert tuple(sentence.parts) == nutgraf.part_names()
        assert len(sentence.parts) == len(nutgraf.part_names())
        with pytest.raises(KeyError):
            sentence.parts["none"]
        score = sum(constants[name] * value for name, value in sentence.parts.items())
        assert abs(score - sentence.score) < 1e-9


def test_parts_are_empty_where_there_are_none() -> None:
    for analysis in (nutgraf.analyze(HARBOUR, ranker="textrank"), nutgraf.analyze(HARBOUR, parts=False)):
        assert analysis.parts == {}
        assert all(sentence.parts == {} for sentence in analysis)
    assert nutgraf.analyze(HARBOUR, parts=False) == nutgraf.analyze(HARBOUR)


def test_the_matrix_is_that_of_the_scores() -> None:
    analysis = nutgraf.analyze(TWO_SUBJECTS, matrix=True, ranker="degree")
    assert analysis.matrix is not None
    assert analysis.matrix.shape == (len(analysis), len(analysis.terms))
    rows = scipy.sparse.csr_array(analysis.matrix, shape=analysis.matrix.shape)
    similarity = (rows @ rows.T).toarray()
    degrees = similarity.sum(axis=1) - similarity.diagonal()
    assert numpy.allclose(degrees, [sentence.score for sentence in analysis], rtol=0, atol=1e-12)
    assert "librari" in analysis.terms
    data, indices, indptr = analysis.matrix
    assert not any(array.flags.writeable for array in (data, indices, indptr))
    assert data.dtype == numpy.float64
    assert indices.dtype == indptr.dtype == numpy.int32


def test_there_is_no_matrix_unless_it_is_asked_for() -> None:
    analysis = nutgraf.analyze(HARBOUR)
    assert (analysis.matrix, analysis.terms) == (None, ())


def test_analyses_are_values() -> None:
    analysis = nutgraf.analyze(HARBOUR, matrix=True)
    assert analysis == nutgraf.analyze(HARBOUR)
    hash(analysis)
    for again in (pickle.loads(pickle.dumps(analysis)), copy.deepcopy(analysis)):
        assert again == analysis
        assert again.parts["lead"][0] == analysis.parts["lead"][0]
        assert again.matrix.shape == analysis.matrix.shape
        assert again.explain(2) == analysis.explain(2)
    counted = nutgraf.analyze(HARBOUR, tokens=9, count_tokens=lambda text: len(text))
    assert pickle.loads(pickle.dumps(counted)) == counted


def test_a_sentence_of_an_analysis_is_that_of_the_summary() -> None:
    analysis, summary = nutgraf.analyze(HARBOUR, ranker="lead"), nutgraf.summarize(HARBOUR, ranker="lead", sentences=9)
    assert list(summary) == list(analysis)
    assert list(analysis) == list(summary)
    assert set(summary) == set(analysis)
    assert analysis[0] != analysis[1]
    assert analysis[0] != "x"


def test_only_the_matrix_needs_numpy() -> None:
    code = (
        "import sys; sys.modules['numpy'] = None; sys.meta_path.insert(0, type('F', (), {'find_spec': "
        "staticmethod(lambda name, *rest: (_ for _ in ()).throw(ImportError(name)) if name == 'numpy' else None)})); "
        "import nutgraf; analysis = nutgraf.analyze('One. Two.'); print(analysis[0].parts['first'], analysis[0].score);"
        "nutgraf.analyze('One.', matrix=True)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("1.0 ")
    assert done.stderr.rstrip().endswith("ImportError: analyze(matrix=True) needs numpy: pip install numpy")
