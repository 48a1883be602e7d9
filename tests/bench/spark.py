"""Rows per second of nutgraf.spark with one and with two tasks at a time, beside a plain loop in one process.

    python tests/bench/spark.py [ROWS]

Needs the extra `spark` and Java. The texts are generated, of about 4 kB each, and 20,000 if no number is given. Each
figure is the median of three runs after one that is not counted, by the clock, as Spark works in processes of its own:
it wants a machine with nothing else to do. Spark writes its rows nowhere.
"""

from __future__ import annotations

import os
import sys
import time
from functools import partial

import nutgraf
import nutgraf.spark
from measure import Call, seconds
from pyspark.sql import DataFrame, SparkSession
from texts import SEED, articles

POOL = 500  # different texts, which are repeated


def session(tasks: int) -> SparkSession:
    settings = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "OFF"}
    return SparkSession.builder.master(f"local[{tasks}]").config(map=settings).getOrCreate()


def cached(spark: SparkSession, texts: list[str], rows: int) -> DataFrame:
    """That many rows, in eight partitions."""
    source = spark.createDataFrame(list(enumerate(texts)), "number int, text string")
    ids = spark.range(rows, numPartitions=8).selectExpr(f"cast(id % {len(texts)} as int) as number")
    df = ids.join(source.hint("broadcast"), "number").cache()
    df.count()
    return df


def make_all(df: DataFrame) -> None:
    df.write.format("noop").mode("overwrite").save()


def rate(rows: int, call: Call) -> float:
    return rows / seconds(call, runs=3, clock=time.perf_counter)


def main() -> None:
    os.environ |= {"PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    texts = articles(POOL)
    print(f"nutgraf {nutgraf.__version__}, {rows:,} rows of {len(texts[0]):,} characters (seed {SEED})\n")

    alone = rate(len(texts), lambda: list(nutgraf.summarize_many(texts, threads=1)))
    print(f"{'summarize_many, one thread':<40} {alone:8,.0f} rows/s")
    one = 0.0
    for tasks in (1, 2):
        spark = session(tasks)
        df = cached(spark, texts, rows)
        speed = rate(rows, partial(make_all, nutgraf.spark.summarize_column(df, "text")))
        one = one or speed
        ratios = f"{speed / one:.2f} of one, {speed / alone:.2f} of the loop"
        print(f"{f'Spark, {tasks} at a time':<40} {speed:8,.0f} rows/s   {ratios}")
        passed = rate(rows, partial(make_all, df.mapInArrow(lambda batches: batches, df.schema)))
        print(f"{'  rows only passed through Python':<40} {passed:8,.0f} rows/s")
        spark.stop()


if __name__ == "__main__":
    main()
