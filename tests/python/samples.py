"""Texts and values written for the tests."""

from __future__ import annotations

import array
import decimal
import math

import nutgraf

# Five sentences with little in common, so that nothing is left out as a near-duplicate.
HARBOUR = (
    "The harbour wall of Tarn cracked in three places during the January storm. "
    "Engineers from the county measured the gaps on Monday and closed the inner basin to fishing boats. "
    "Nobody was hurt when the wall gave way. "
    "Repairs cost about two million crowns, the council treasurer estimates, and must wait for calmer seas. "
    "Until the basin opens again, crews land their catch at the old quay in Brenn."
)

# Two subjects, one sentence in five about the second.
TWO_SUBJECTS = (
    "The library extends its evening hours from the first week of October. "
    "Evening readers asked the library for longer hours in a survey of members. "
    "Longer library hours cost forty thousand crowns a year, members were told. "
    "Beekeepers on the hill lost half of their hives to mites last winter. "
    "The library board votes on the evening hours at its next meeting of members."
)

# A page with a block of most kinds.
PAGE = """The title of this page has no full stop

By Ann Lee

The first paragraph of this page is long enough to be read as one. It has two sentences.

## A heading

- The first item of a list
- The second item of a list

> A paragraph that somebody is quoted with, long enough to be one of its own.

Subscribe to our newsletter
"""

LANGUAGES = {
    "de": "Der Hafen von Tarn bleibt bis zum Herbst geschlossen. Ingenieure haben am Montag die Risse in der Mauer "
    "vermessen. Die Reparatur kostet nach Angaben der Stadt etwa zwei Millionen Kronen, z. B. für neue Pfähle. Die "
    "Fischer bringen ihren Fang nun an den alten Kai.",
    "en": HARBOUR,
    "es": "El puerto de Tarn seguirá cerrado hasta el otoño. Los ingenieros midieron el lunes las grietas del muro. La "
    "reparación cuesta unos dos millones de coronas, según el ayuntamiento. Los pescadores llevan sus capturas al "
    "viejo muelle de Brenn.",
    "fr": "Le port de Tarn reste fermé jusqu’à l’automne. Les ingénieurs ont mesuré lundi les fissures du mur. La "
    "réparation coûte environ deux millions de couronnes, selon la mairie. Les pêcheurs débarquent leurs prises au "
    "vieux quai de Brenn.",
}

# For comparisons with other libraries: repeated words, sentences of stop words only, cut-off sentences, copies.
NUMERIC = {
    "prose": HARBOUR,
    "two subjects": TWO_SUBJECTS,
    "repetition": "Rain fell and rain fell and rain fell on the dam. The dam held the rain. The rain stopped. "
    "Dam keepers measured the rain at the dam, and the dam keepers measured again.",
    "copies": "A heron stood in the reeds at dawn. A heron stood in the reeds at dawn. The reeds hid the heron from "
    "the road. A heron stood in the reeds at dawn.",
    "cut off": "Glaciers carve valleys slowly. Violins need dry air. Copper conducts heat well. Valleys of copper "
    "wood exist nowhere.",
    "stop words": "It was what it was. He is. The bridge opened on Monday with a small parade. They were there, and we "
    "were not. The parade crossed the bridge twice.",
    "one sentence": "Only one sentence stands here about the lighthouse.",
    "nothing shared": "Apples ripen. Trains whistle. Snow melts.",
    "german": LANGUAGES["de"],
    "french": LANGUAGES["fr"],
    "greek": "Η γέφυρα άνοιξε τη Δευτέρα με μεγάλη καθυστέρηση και πολύ κόσμο στην όχθη. Η όχθη γέμισε κόσμο. Η "
    "γέφυρα έκλεισε την Τρίτη.",
}

# What takes part in markup, in terminals, in directions and in C strings.
HOSTILE_PIECES = (
    "<script>alert(1)</script>",
    "</mark></bdi></p></div>",
    '" onmouseover="alert(1)',
    "' style='position:fixed",
    "<style>*{display:none}</style>",
    "<!-- ",
    "]]>",
    "&lt;b&gt;",
    "&#x3c;img src=x onerror=alert(1)&#x3e;",
    "\u202eesrever\u202c",
    "\u2066isolate",
    "a\x00b",
    "\x1b[31mred\x1b[0m",
    "\x9b2J",
    "\ud800",
    "\ufeff",
    "\U000e0041",
)

# A document to look for in error messages: no run of it that is longer than 80 characters may be there.
DOCUMENT = HARBOUR * 40

# What no option of any kind takes. Most are what somebody gets wrong; some are what somebody tries.
HOSTILE_VALUES = [
    math.nan,
    math.inf,
    -math.inf,
    2**63,
    -(2**63),
    2**64,
    10**400,
    None,
    "",
    "1",
    "nan",
    "\ud800",
    "\x00",
    "é" * 50,
    "€" * 50,
    DOCUMENT,
    b"1",
    bytearray(b"1"),
    1j,
    [],
    [1],
    {},
    (0.5,),
    object(),
    int,
    decimal.Decimal("nan"),
    array.array("d", [0.5]),
]


def check_message(error: BaseException) -> str:
    message = str(error)
    assert 0 < len(message) <= 500
    runs = {DOCUMENT[i : i + 81] for i in range(len(DOCUMENT) - 81)}
    assert not any(message[i : i + 81] in runs for i in range(len(message)))
    return message


def make_block(
    text: str,
    start: int = 0,
    *,
    role: str = "body",
    reason: str | None = None,
    section: int | None = None,
    speaker: str | None = None,
) -> nutgraf.Block[str]:
    """A block of one sentence, as parse() makes it."""
    end = start + len(text)
    is_candidate = role == "body"
    sentences = (nutgraf.Span(text, start, end),)
    return nutgraf.Block(text, start, end, "paragraph", role, reason, section, speaker, is_candidate, sentences)
