"""Paired bootstrap: how sure a difference of means over the same texts is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

DRAWS = 10_000
_SEED = 7


@dataclass(frozen=True)
class Difference:
    """The mean of paired differences, and the interval that holds it in 95 % of the draws."""

    mean: float
    low: float
    high: float

    @property
    def verdict(self) -> str:
        """`+` or `-` where the interval is on one side of 0, else `=`."""
        return "+" if self.low > 0 else "-" if self.high < 0 else "="


def paired(ours: np.ndarray, theirs: np.ndarray) -> Difference:
    """The mean of ours - theirs. Texts where either is missing (nan) do not count."""
    gains = ours - theirs
    gains = gains[~np.isnan(gains)]
    if not len(gains):
        return Difference(float("nan"), float("nan"), float("nan"))
    draw = np.random.default_rng(_SEED)
    means = [gains[draw.integers(0, len(gains), size=len(gains))].mean() for _ in range(DRAWS)]
    low, high = np.quantile(means, [0.025, 0.975])
    return Difference(float(gains.mean()), float(low), float(high))
