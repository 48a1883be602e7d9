"""docs/clusters.md is true, and its recipes give what calls of nutgraf give, however the rows are cut."""

from __future__ import annotations

import doctest
import itertools
import random
from collections.abc import Iterator
from typing import Any

import dask
import dask.dataframe
import nutgraf
import nutgraf.spark
import pandas
import pytest
import ray
from conftest import ROOT
from pyspark.sql import SparkSession
from samples import HARBOUR, LANGUAGES, PAGE, TWO_SUBJECTS
from test_pages import blocks, run

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:ray")  # of its own settings

PAGE_OF_CLUSTERS = ROOT / "docs" / "clusters.md"
SEED = 20261126
TEXTS = [HARBOUR, None, PAGE, "", TWO_SUBJECTS, *LANGUAGES.values(), None] * 4
EXPECTED = {i: None if text is None else nutgraf.summarize(text, sentences=1).text for i, text in enumerate(TEXTS)}


@pytest.fixture(scope="module")
def page(spark: SparkSession) -> Iterator[dict[str, Any]]:
    """What the blocks of the page leave behind, and under "shown" what each printed and what it says that it prints."""
    names: dict[str, Any] = {"__name__": "page", "shown": []}
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    for (language, text), (after, expected) in itertools.pairwise([*blocks(PAGE_OF_CLUSTERS), ("", "")]):
        if language == "python cluster":
            names["shown"].append((run(PAGE_OF_CLUSTERS, text, names), expected if after == "text" else ""))
    yield names
    ray.shutdown()


def rows(seed: int) -> list[dict[str, Any]]:
    numbered = [{"id": i, "text": text} for i, text in enumerate(TEXTS)]
    return random.Random(seed).sample(numbered, len(numbered))


def test_blocks_print_what_the_page_shows(page: dict[str, Any]) -> None:
    assert [printed for printed, _ in page["shown"]] == [expected for _, expected in page["shown"]]


@pytest.mark.parametrize(("count", "size"), [(1, None), (3, 2), (7, 5)])
def test_ray_gives_each_row_its_summary(page: dict[str, Any], count: int, size: int | None) -> None:
    dataset = ray.data.from_items(rows(SEED + count), override_num_blocks=count)
    made = dataset.map_batches(page["add_summaries"], batch_format="pyarrow", batch_size=size).take_all()
    assert {row["id"]: row["summary"] for row in made} == EXPECTED


@pytest.mark.parametrize(("count", "scheduler"), [(1, "synchronous"), (3, "threads"), (7, "processes")])
def test_dask_gives_each_row_its_summary(page: dict[str, Any], count: int, scheduler: str) -> None:
    frame = dask.dataframe.from_pandas(pandas.DataFrame(rows(SEED + count)), npartitions=count)
    meta = {**frame.dtypes, "summary": frame.dtypes["text"]}
    made = frame.map_partitions(page["add_summary"], meta=meta).compute(scheduler=scheduler, num_workers=2)
    assert dict(made.dtypes) == meta
    assert {row.id: None if pandas.isna(row.summary) else row.summary for row in made.itertuples()} == EXPECTED


def test_examples_of_the_module_are_true(spark: SparkSession) -> None:
    result = doctest.testmod(nutgraf.spark)
    assert result.attempted
    assert result.failed == 0
