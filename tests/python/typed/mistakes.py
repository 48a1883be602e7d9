"""What users get wrong. Both type checkers must find each of these, and say that nothing is ignored for nothing."""

from __future__ import annotations

import nutgraf
from nutgraf.typing import Options

TEXT = "The dam broke."
SUMMARIZER = nutgraf.Summarizer()

# An option that does not exist, at each door.
nutgraf.summarize(TEXT, sentence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.Summarizer(sentence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.summarize_many([TEXT], sentence=1)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
nutgraf.summarize_collection([TEXT], sentence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.analyze(TEXT, sentence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.fit([TEXT], [TEXT], sentence=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.parse(TEXT, words=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
nutgraf.TextRank(dampening=0.9)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]

# A value of a wrong type, at each door.
nutgraf.summarize(TEXT, words="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.Summarizer(words="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize_many([TEXT], words="3")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
nutgraf.summarize_collection([TEXT], words="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.analyze(TEXT, words="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.fit([TEXT], [TEXT], words="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.TextRank(damping="0.9")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize(TEXT, corpus=[TEXT])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize(TEXT, tokens=5, count_tokens=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# A word that is not one of the few.
nutgraf.summarize(TEXT, ranker="textrnk")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize(TEXT, ranker=nutgraf.Mmr())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize(TEXT, selector="none")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize(TEXT, furniture="drp")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
nutgraf.summarize_many([TEXT], coherence="hard")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
nutgraf.TextRank(similarity="dice")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

# Options by position, and a dictionary of them.
nutgraf.summarize(TEXT, "textrank")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
OPTIONS: Options = {"word": 3}  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportAssignmentType]

# Texts that are none: None, a number, one text where many are asked for, both kinds in one call.
nutgraf.summarize(None)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
nutgraf.summarize_many([3])  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
nutgraf.summarize_collection([TEXT, b""])  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]
SUMMARIZER.summarize_many(TEXT.encode())  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]

# Results are str or bytes as the text was, and nothing can be changed.
LENGTH: nutgraf.Summary[bytes] = nutgraf.summarize(TEXT)  # type: ignore[arg-type]  # pyright: ignore[reportAssignmentType]
nutgraf.summarize(TEXT)[0].text = ""  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
nutgraf.Profile("mine", {})["lead"] = 1.0  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
nutgraf.TextRank().damping = 0.9  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
nutgraf.select(nutgraf.summarize(TEXT), [1.0])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
