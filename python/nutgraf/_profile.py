"""Tables of constants for the default ranker."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import _core
from ._errors import OptionError, shown


class Profile(Mapping[str, float]):
    """Constants that weigh the parts of the default score: immutable, hashable, picklable.

    A mapping from the names of parts (:func:`part_names`) to numbers; parts that are left out weigh nothing. The score
    of a sentence is the sum of constant × value over its parts.

    >>> early = Profile("early", {"early": 1.0, "centroid": 0.5})
    >>> early["centroid"], early["lead"]
    (0.5, 0.0)
    """

    __slots__ = ("_constants", "_name")
    _name: str
    _constants: tuple[float, ...]

    def __init__(self, name: str, constants: Mapping[str, float]) -> None:
        if not isinstance(name, str):
            raise TypeError(f"profile.name must be str, not {type(name).__name__}")
        if not isinstance(constants, Mapping):
            raise TypeError(f"the constants of a profile must be a mapping, not {type(constants).__name__}")
        unknown = sorted(str(part)[:40] for part in constants if part not in _core.PARTS)
        if unknown:
            raise OptionError(f"unknown part {unknown[0]!r}; known: {', '.join(_core.PARTS)}")
        values = []
        for part in _core.PARTS:
            value = constants.get(part, 0.0)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise TypeError(f"profile.{part} must be a number, not {type(value).__name__}")
            if not -1e6 <= value <= 1e6:  # a NaN neither
                raise OptionError(f"profile.{part} must be in [-1e+06, 1e+06], not {shown(value)}")
            values.append(float(value))
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_constants", tuple(values))

    @property
    def name(self) -> str:
        """What ``summary.profile`` says."""
        return self._name

    def __getitem__(self, part: str) -> float:
        try:
            return self._constants[_core.PARTS.index(part)]
        except ValueError:
            raise KeyError(part) from None

    def __iter__(self) -> Iterator[str]:
        return iter(_core.PARTS)

    def __len__(self) -> int:
        return len(_core.PARTS)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Profile is immutable: cannot set {name}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Profile is immutable: cannot delete {name}")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Profile):
            return NotImplemented
        return (self._name, self._constants) == (other._name, other._constants)

    def __hash__(self) -> int:
        return hash((self._name, self._constants))

    def __reduce__(self) -> tuple[Any, ...]:
        return Profile, (self._name, dict(self))

    def __repr__(self) -> str:
        weighed = {part: value for part, value in self.items() if value}
        return f"Profile({self._name!r}, {weighed!r})"


def profiles() -> dict[str, Profile]:
    """The tables that come with the engine, by name; ``general`` is what is used in doubt.

    >>> profiles()["general"].name
    'general'
    """
    names = _core.PARTS
    return {name: Profile(name, dict(zip(names, values, strict=True))) for name, values in _core.profiles()}


def part_names() -> tuple[str, ...]:
    """The names of the parts of the default score.

    >>> "centroid" in part_names()
    True
    """
    return _core.PARTS


def to_core(profile: str | Profile) -> str | tuple[str, tuple[float, ...]]:
    """A profile as the engine takes it. Raises a TypeError for anything else."""
    if isinstance(profile, Profile):
        return profile._name, profile._constants
    if not isinstance(profile, str):
        raise TypeError(f"profile must be a name or a Profile, not {type(profile).__name__}")
    return profile
