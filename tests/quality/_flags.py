"""Sentences that do not stand alone: a second opinion, apart from the rule by which the engine avoids them. English.

The words are those after which a reader asks "who?", "which?" or "besides what?".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_POINTING = """
he she it they him her them his its their this these those that such both neither former latter
but and or so yet nor also however moreover furthermore therefore thus hence consequently otherwise instead
nevertheless nonetheless meanwhile besides still likewise similarly accordingly additionally conversely
then afterwards afterward here there
"""
_OPENERS = frozenset(_POINTING.split())
# "That said ..." and "It is ..." of weather and time stay flagged: a rule without a parser cannot tell.
_EMPTY = re.compile(r"(?i)(there (is|are|was|were|has|have|will|may|can)\b|here (is|are)\b)")
_INSIDE = frozenset({"also", "however", "moreover", "meanwhile", "therefore"})
_REACH = 5
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LONE_ATTRIBUTION = re.compile(
    r"""(?ix) ^\W* (?:(?:he|she|they|it|[A-Z]\w+)\s+)? (?:said|says|added|told\s\w+|asked|replied)
        (?:\s+(?:he|she|they|[A-Z]\w+))? \W*$"""
)


def dangles(sentence: str) -> bool:
    """Whether the sentence opens with a word that points to what stands before it."""
    words = [word.lower() for word in _WORD.findall(sentence)[:_REACH]]
    if not words or _EMPTY.match(sentence):
        return False
    return words[0].split("'")[0].split("’")[0] in _OPENERS or any(word in _INSIDE for word in words)


def half_quoted(sentence: str) -> bool:
    """Whether a quotation starts or ends outside the sentence."""
    straight = sentence.replace("''", '"').replace("``", '"').count('"')
    return straight % 2 == 1 or sentence.count("“") != sentence.count("”")


def flagged(summary: Sequence[str], source: Sequence[str]) -> int:
    """How many sentences of a summary need one that is not there.

    `source`   the sentences of the text in order, to know what stood before.
    """
    count = 0
    for k, sentence in enumerate(summary):
        before = {source[i - 1] if i else "" for i, other in enumerate(source) if other == sentence}
        follows = bool(before) and (summary[k - 1] if k else "") in before
        alone = not follows and dangles(sentence)
        if alone or half_quoted(sentence) or _LONE_ATTRIBUTION.match(sentence):
            count += 1
    return count
