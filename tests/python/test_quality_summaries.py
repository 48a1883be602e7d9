"""The command that measures summaries, on texts made for it: its figures are those worked out by hand or by others."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import nutgraf
import pytest
from conftest import ROOT
from rouge_score.rouge_scorer import RougeScorer

sys.path.insert(0, str(ROOT / "tests" / "quality"))

import _flags
import _sumy
import _systems
from _bootstrap import paired
from _oracle import oracle
from _reference import overlap
from _rouge import Judge, common_subsequence, tokenize
from _sets import FOLDS, SETS, Task, count_words, fold_of, limit_of, tasks

LANGUAGES = ROOT / "tests" / "data" / "languages"
WORDS = "tide tides tidal harbour's boats boating running runs generously general don't 1,200 the of Zoë co-op A"

# Six words each, none in common; a sentence shares "ferry" with the last.
FIRST = "Brown owls watched over silent barns."
SECOND = "Eleven masons carved white marble steps."
THIRD = "Heavy rain stopped every island ferry."
ROW = {"id": "a", "lang": "en", "text": f"{FIRST} {SECOND} {THIRD}", "summary": "The ferry stopped."}


def lines(text: str) -> list[str]:
    return text.split("\n")


def made(draw: random.Random, sentences: int) -> list[str]:
    return [" ".join(draw.choices(WORDS.split(), k=draw.randint(1, 14))) + "." for _ in range(sentences)]


def task(sentences: list[str], *references: str, words: int = 25, mode: str = "mean") -> Task:
    return Task("made", "a", " ".join(sentences), "en", ("words", words), references, mode)


@pytest.mark.parametrize("seed", range(40))
def test_rouge_is_that_of_rouge_score_on_english(seed: int) -> None:
    draw = random.Random(seed)
    reference, summary = made(draw, draw.randint(1, 4)), made(draw, draw.randint(1, 5))
    kinds = ["rouge1", "rouge2", "rougeLsum"]
    theirs = RougeScorer(kinds, use_stemmer=True).score("\n".join(reference), "\n".join(summary))
    ours = Judge(["\n".join(reference)], "en", "mean", lines).scores(summary)
    assert ours == pytest.approx([theirs[kind].fmeasure for kind in kinds], abs=1e-12)


def test_a_summary_without_words_scores_nothing() -> None:
    assert Judge(["A ferry."], "en", "mean", lines).scores([]) == (0, 0, 0)
    assert Judge(["A ferry."], "en", "mean", lines).scores(["..."]) == (0, 0, 0)


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("fr", "L'été, déjà !", ["l", "été", "déjà"]),
        ("bn", "নদীর জল।", ["নদীর", "জল"]),
        ("zh", "河水GPS 3上涨", ["河", "水", "gps", "3", "上", "涨"]),
        ("en", "Running, Zoë's", ["run", "zo", "s"]),
    ],
)
def test_words_of_rouge(language: str, text: str, words: list[str]) -> None:
    assert tokenize(text, language) == words


def test_of_several_references_the_mean_or_for_each_measure_the_best_counts() -> None:
    references = ["a ferry", "heavy rain"]
    assert Judge(references, "en", "mean", lines).scores(["heavy rain"]) == (0.5, 0.5, 0.5)
    assert Judge(references, "en", "max", lines).scores(["heavy rain"]) == (1, 1, 1)


def test_a_common_subsequence_may_leap() -> None:
    assert common_subsequence([1, 2, 3, 4], [9, 1, 9, 3, 4]) == {0, 2, 3}
    assert common_subsequence([1], [2]) == set()


def slow_oracle(given: Task, sentences: list[str]) -> list[int]:
    """Tries every sentence with those chosen, from the best on its own to the worst."""

    def value(places: list[int]) -> float:
        return sum(given.judge.ngrams([sentences[i] for i in places]))

    order = sorted(range(len(sentences)), key=lambda i: -value([i]))
    chosen: list[int] = []
    while True:
        top = chosen
        for i in order:
            tried = sorted({*chosen, i})
            fits = sum(count_words(sentences[k]) for k in tried) <= given.budget[1]
            if fits and value(tried) > value(top) + 1e-12:
                top = tried
        if top == chosen:
            return chosen
        chosen = top


@pytest.mark.parametrize("seed", range(25))
def test_the_oracle_is_a_greedy_search(seed: int) -> None:
    draw = random.Random(seed)
    sentences = made(draw, 12)
    references = [" ".join(made(draw, 3)) for _ in range(draw.randint(1, 3))]
    given = task(sentences, *references, mode=draw.choice(["mean", "max"]))
    assert oracle(given, sentences) == slow_oracle(given, sentences)


def test_the_oracle_takes_one_sentence_where_none_fits() -> None:
    assert oracle(task([FIRST, THIRD], "The ferry stopped.", words=3), [FIRST, THIRD]) == [1]


@pytest.mark.parametrize("path", sorted(LANGUAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_words_are_counted_as_the_engine_counts_them(path: Path) -> None:
    if path.stem in {"th", "lo", "km", "my"}:
        pytest.skip("their words are grapheme clusters")
    for span in nutgraf.split_sentences(path.read_text(encoding="utf-8"))[:5]:
        words = count_words(span.text)
        options = {"strict": True, "furniture": "keep", "ranker": "lead"}
        whole = nutgraf.analyze(span.text, ranker="lead", furniture="keep")
        if len(whole) == 1 and words > 1:
            assert len(nutgraf.summarize(span.text, words=words, **options)) == 1
            assert len(nutgraf.summarize(span.text, words=words - 1, **options)) == 0


def test_a_budget_is_a_number_of_sentences_or_of_words() -> None:
    assert limit_of(("sentences", 3), 100) == (3, None)
    assert limit_of(("words", 60), 100) == (None, 60)
    assert limit_of(("ratio", 0.4), 101) == (None, 41)


def test_filling_passes_over_what_does_not_fit() -> None:
    given = task([], "", words=10)
    assert _systems.fill(given, [2, 0, 1, 3], [4, 9, 5, 1]) == [0, 2, 3]
    assert _systems.fill(given, [1, 0], [11, 12]) == [1]


def test_the_plain_textrank_ranks_what_shares_words_with_others() -> None:
    pytest.importorskip("sumy", reason="its stop words are taken")
    scores = overlap(task([], ""), ["The ferry left the island.", "Owls sleep.", "An island ferry sank."])
    assert scores[0] > scores[1] and scores[2] > scores[1]
    assert sum(scores) == pytest.approx(1)


def test_the_bootstrap_is_sure_only_of_what_holds_in_most_draws() -> None:
    gains = np.array([1.0, 2.0, 3.0, np.nan])
    sure = paired(gains, np.zeros(4))
    assert (sure.mean, sure.verdict) == (2, "+")
    assert 1 <= sure.low <= sure.high <= 3
    assert paired(np.zeros(4), gains).verdict == "-"
    assert paired(np.array([-5.0, 5.0, 1.0]), np.zeros(3)).verdict == "="


@pytest.mark.parametrize(
    ("summary", "flags"),
    [
        ([FIRST, "It rained."], 1),
        ([THIRD, "It rained."], 0),
        (["There is a ferry."], 0),
        (["The town, however, slept."], 1),
        (['"We left.'], 1),
        (["he said."], 1),
        ([FIRST, SECOND], 0),
    ],
)
def test_a_sentence_is_flagged_that_needs_another(summary: list[str], flags: int) -> None:
    assert _flags.flagged(summary, [FIRST, SECOND, THIRD, "It rained."]) == flags


def test_queries_are_tasks_of_their_own(tmp_path: Path) -> None:
    asked = {"query": "Why?", "answer": "Rain."}
    row = {**ROW, "queries": [asked, {"query": "When?", "answer": "..."}]}
    (tmp_path / "qmsum.jsonl").write_text(json.dumps(row) + "\n")
    (made,) = tasks(tmp_path, "qmsum/queries")
    assert (made.query, made.references, made.budget) == ("Why?", ("Rain.",), ("words", 70))


def test_every_system_of_the_engine_is_known_by_name() -> None:
    assert {"lead", "textrank", "random", "oracle"} < set(_systems.SYSTEMS)
    assert len(_systems.GROUPS["sumy"]) == len(_sumy.METHODS)
    assert all(name.split("/")[0] for name in SETS)


def measured(folder: Path, *more: str) -> str:
    (folder / "xsum.jsonl").write_text(json.dumps(ROW) + "\n", encoding="utf-8")
    command = [sys.executable, ROOT / "tests" / "quality" / "summaries.py", "--data", folder, "--processes", "1"]
    return subprocess.run([*command, *more], capture_output=True, text=True, encoding="utf-8", check=True).stdout


def test_the_command_measures_lead_random_and_oracle(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    out = measured(tmp_path, "--sets", "xsum,gum", "--vs", "lead,random,oracle", "--markdown", str(page))
    assert "gum.jsonl is not in" in out
    text = page.read_text(encoding="utf-8")
    head, row = _first_table(text)
    cells = dict(zip(head, row, strict=True))
    # Of the three words of the reference the last sentence has two, among its six: 2 * 2 / (3 + 6), and no pair.
    assert (cells["lead"], cells["oracle"], cells["texts"]) == ("0.00 / 0.00", "44.44 / 0.00", "1")
    assert 0 < float(cells["random"].split(" / ")[0]) < 44.44
    assert any(name.startswith("auto") for name in head)


def _first_table(text: str) -> tuple[list[str], list[str]]:
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [cell.strip() for cell in rows[0]], [cell.strip() for cell in rows[2]]


def test_constants_fitted_on_other_texts_judge_a_text(tmp_path: Path) -> None:
    """Only the table of the text's own third is used: it wants the last sentence, the others the first."""
    last, first = {"last": 50.0}, {"early": 50.0, "first": 50.0}
    tables = [{name: first for name in nutgraf.profiles()} for _ in range(FOLDS)]
    tables[fold_of(ROW["text"])] = {name: last for name in nutgraf.profiles()}
    (tmp_path / "tables.json").write_text(json.dumps(tables))
    page = tmp_path / "page.md"
    more = ["--tables", str(tmp_path / "tables.json"), "--markdown", str(page), "--coherence", "off"]
    measured(tmp_path, "--sets", "xsum", "--vs", "lead", *more)
    head, row = _first_table(page.read_text(encoding="utf-8"))
    auto = next(cell for name, cell in zip(head, row, strict=True) if name.startswith("auto"))
    assert auto == "44.44 / 0.00"


def test_a_budget_for_all_sets_can_be_given(tmp_path: Path) -> None:
    assert "2 sentences" in measured(tmp_path, "--sets", "xsum", "--budget", "sentences=2")
