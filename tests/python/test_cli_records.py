"""The command line over JSON Lines and JSON."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import nutgraf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from nutgraf.__main__ import main
from samples import HARBOUR, TWO_SUBJECTS
from test_cli import MODULE, SECONDS, environment, output, run

SHORT = ("--sentences", "1")


def call(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Exit code, standard output and standard error of the command, in this process."""
    before = sys.stdin, sys.stdout, sys.stderr
    streams = [io.TextIOWrapper(io.BytesIO(content), "utf-8", write_through=True) for content in (stdin, b"", b"")]
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        code = main(arguments)
    except SystemExit as left:
        code = int(str(left.code))
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    out, err = (stream.buffer.getvalue().decode() for stream in streams[1:])  # type: ignore[attr-defined]
    return code, out, err


def best(text: str) -> str:
    return nutgraf.summarize(text, sentences=1).text


def lines(*records: object) -> bytes:
    return "".join(json.dumps(record) + "\n" for record in records).encode()


# ---------------------------------------------------------------- JSON Lines


def test_each_record_comes_back_with_its_summary_last() -> None:
    records = [{"id": 1, "text": HARBOUR, "tags": ["a"]}, {"text": TWO_SUBJECTS, "id": {"deep": None}}, {"text": ""}]
    code, out, err = call("--jsonl", "--field", "text", *SHORT, stdin=lines(*records))
    assert (code, err) == (0, "")
    shown = [json.loads(line) for line in out.splitlines()]
    assert shown == [{**record, "summary": best(record["text"])} for record in records]
    assert [list(record)[-1] for record in shown] == ["summary"] * 3


def test_the_rest_of_a_record_is_left_as_it_is_written() -> None:
    line = (
        '{ "n" : 1.10,"big":123456789012345678901234567890, "e":1e999 ,"s":"\\u00e9\\/é","n":2,'
        '\t"text" : "One." , "z":[ ]}'
    )
    _, out, _ = call("--jsonl", "--field", "text", stdin=f"\ufeff  {line}\r\n".encode())
    assert out == line[:-1].replace("\t", " ") + ', "summary": "One."}\n'


@pytest.mark.parametrize("name", ["notes.jsonl", "notes.ndjson", "NOTES.JSONL"])
def test_a_file_of_records_is_known_by_its_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(lines({"text": HARBOUR}, {"text": "Two."}))
    assert output(path, *SHORT) == f"==> {path}:1 <==\n{best(HARBOUR)}\n\n==> {path}:2 <==\nTwo.\n"


def test_a_field_is_found_by_its_name_or_inside_another() -> None:
    records = [{"a.b": "One.", "a": {"b": "Two."}}, {"a": {"b": "Three."}}]
    _, out, _ = call("--jsonl", "--field", "a.b", "--output-field", "short", stdin=lines(*records))
    assert [json.loads(line)["short"] for line in out.splitlines()] == ["One.", "Three."]


def test_details_are_the_whole_summary() -> None:
    _, out, _ = call("--jsonl", "--field", "t", "--details", *SHORT, stdin=lines({"t": HARBOUR}))
    assert json.loads(out)["summary"] == nutgraf.summarize(HARBOUR, sentences=1).to_dict()
    _, out, _ = call("--jsonl", "--field", "t", "--details", "--explain", *SHORT, stdin=lines({"t": HARBOUR}))
    told = nutgraf.summarize(HARBOUR, sentences=1).explain(0).to_dict()
    assert json.loads(out)["summary"]["sentences"][0]["explanation"] == told


def test_title_and_query_hold_for_each_record() -> None:
    asked = ("--query", "beekeepers on the hill", "--field", "text", "--jsonl", *SHORT)
    _, out, _ = call(*asked, stdin=lines({"text": TWO_SUBJECTS}, {"text": HARBOUR}))
    expected = nutgraf.summarize(TWO_SUBJECTS, sentences=1, query="beekeepers on the hill").text
    assert json.loads(out.splitlines()[0])["summary"] == expected != best(TWO_SUBJECTS)


def test_texts_of_files_are_an_object_a_line_with_their_name(tmp_path: Path) -> None:
    path = tmp_path / "harbour.txt"
    path.write_text(HARBOUR)
    expected = {"file": str(path), **nutgraf.summarize(HARBOUR).to_dict()}
    assert json.loads(output("--jsonl", path)) == expected
    assert [json.loads(line) for line in output("--jsonl", path, path).splitlines()] == [expected, expected]


# ---------------------------------------------------------------- JSON


def test_an_array_comes_back_as_an_array_and_an_object_as_an_object(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    records: list[dict[str, Any]] = [{"text": HARBOUR, "n": 1}, {"text": "Two.\nLines.", "n": [2, {"m": []}]}]
    for indent in (None, 2):
        path.write_text(json.dumps(records, indent=indent))
        expected = [{**record, "summary": best(record["text"])} for record in records]
        assert json.loads(output("--json", path, *SHORT)) == expected
        assert [json.loads(line) for line in output("--jsonl", path, *SHORT).splitlines()] == expected
        path.write_text(json.dumps(records[0], indent=indent))
        assert json.loads(output("--json", path, *SHORT)) == expected[0]
    path.write_text(" [ ] ")
    assert output("--json", path) == "[]\n"
    assert output("--jsonl", path) == ""


def test_lines_come_back_as_an_array_on_request() -> None:
    _, out, _ = call("--json", "--field", "text", stdin=lines({"text": "One."}, {"text": "Two."}))
    assert json.loads(out) == [{"text": "One.", "summary": "One."}, {"text": "Two.", "summary": "Two."}]


@pytest.mark.parametrize("content", [b'[{"text":"One."},', b'[{"text":"One."} {}]', b"", b"\xff[]", b'{"text":"a\nb"}'])
def test_a_file_that_is_not_json_gives_nothing(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(content)
    done = run("--json", path)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert done.stderr.decode().startswith(f"nutgraf: {path}: not ")


def test_a_bad_element_of_an_array_is_named_by_its_place(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_text('[{"text":"One."}, 2, {"text":["x"]}]')
    done = run("--json", path)
    assert json.loads(done.stdout) == [{"text": "One.", "summary": "One."}]
    reasons = [f"{path}[1]: a number, not an object", f"{path}[2]: field 'text' is a list, not a text"]
    assert done.stderr.decode() == "".join(f"nutgraf: {reason}\n" for reason in reasons)


def test_records_are_a_collection_too() -> None:
    texts = [HARBOUR, TWO_SUBJECTS]
    _, out, _ = call("--collection", "--field", "text", "--jsonl", stdin=lines(*({"text": text} for text in texts)))
    shown = json.loads(out)
    assert shown["files"] == ["-:1", "-:2"]
    assert shown["text"] == nutgraf.summarize_collection(texts).text


# ---------------------------------------------------------------- what is bad

BAD = [
    ("not json at all", "not JSON: Expecting value at column 1"),
    ('{"text": "cut off', "not JSON: Unterminated string starting at column 10"),
    ('{"text": "One."} {}', "not JSON: Extra data at column 18"),
    ("[" * 100_000, "not JSON that can be read: nested too deeply"),
    ("[1]", "a list, not an object"),
    ('"text"', "a text, not an object"),
    ("null", "null, not an object"),
    ("NaN", "a number, not an object"),
    ("true", "true or false, not an object"),
    ("{}", "no field 'text'"),
    ('{"text": null}', "field 'text' is null, not a text"),
    ('{"text": 1}', "field 'text' is a number, not a text"),
    ('{"text": NaN}', "field 'text' is a number, not a text"),
    ('{"text": ' + "9" * 5000 + "}", "field 'text' is a number, not a text"),
    ('{"text": [["nested"]]}', "field 'text' is a list, not a text"),
    ('{"text": {"a": "b"}}', "field 'text' is an object, not a text"),
    ('{"text": false}', "field 'text' is true or false, not a text"),
    (b'{"text": "\xff"}', "not UTF-8 at byte 10"),
    ('{"text": "One.", "summary": 1}', "the record has a field 'summary' already: name another with --output-field"),
]


@pytest.mark.parametrize(("line", "reason"), BAD, ids=[reason for _, reason in BAD])
def test_a_bad_line_is_told_by_its_number_and_the_others_are_done(line: str | bytes, reason: str) -> None:
    bad = line if isinstance(line, bytes) else line.encode()
    stdin = b'{"text": "One."}\n\n' + bad + b'\n{"text": "Two."}\n'
    code, out, err = call("--field", "text", "--jsonl", stdin=stdin)
    assert (code, err) == (1, f"nutgraf: -:3: {reason}\n")
    assert [json.loads(line)["summary"] for line in out.splitlines()] == ["One.", "Two."]

    code, out, err = call("--field", "text", "--jsonl", "--on-error", "stop", stdin=stdin)
    assert (code, err) == (1, f"nutgraf: -:3: {reason}\n")
    assert [json.loads(line)["summary"] for line in out.splitlines()] == ["One."]

    code, out, err = call("--field", "text", "--jsonl", "--on-error", "null", stdin=stdin)
    assert len(out.splitlines()) == 3
    if "field 'text'" in reason:
        assert (code, err) == (0, "")
        assert out.splitlines()[1] == bad.decode()[:-1] + (", " if bad != b"{}" else "") + '"summary": null}'
    else:
        assert (code, err) == (1, f"nutgraf: -:3: {reason}\n")
        assert json.loads(out.splitlines()[1]) == (json.loads(bad) if "already" in reason else {"summary": None})


def test_a_text_that_is_too_large_is_a_bad_one_among_good_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    original = nutgraf.Summarizer.summarize

    def summarize(self: nutgraf.Summarizer, text: str, **options: Any) -> nutgraf.Summary[str]:
        if text == "Two.":
            raise nutgraf.LimitError("too many pairs")
        return original(self, text)

    def summarize_many(self: nutgraf.Summarizer, texts: list[str], **options: Any) -> Any:
        return (summarize(self, text) for text in texts)

    monkeypatch.setattr(nutgraf.Summarizer, "summarize", summarize)
    monkeypatch.setattr(nutgraf.Summarizer, "summarize_many", summarize_many)
    stdin = lines({"text": "One."}, {"text": "Two."}, {"text": "Three."})
    code, out, err = call("--field", "text", "--jsonl", stdin=stdin)
    assert (code, err) == (1, "nutgraf: -:2: too many pairs\n")
    assert [json.loads(line)["summary"] for line in out.splitlines()] == ["One.", "Three."]
    code, out, err = call("--field", "text", "--jsonl", "--on-error", "null", stdin=stdin)
    assert [json.loads(line) for line in out.splitlines()][1] == {"text": "Two.", "summary": None}


# ---------------------------------------------------------------- streams


def test_thousands_of_records_keep_their_order_on_any_number_of_threads() -> None:
    stdin = lines(*({"n": n, "text": f"Text number {n}."} for n in range(3000)))
    for threads in ("0", "2"):
        code, out, _ = call("--field", "text", "--jsonl", "--threads", threads, stdin=stdin)
        assert code == 0
        shown = [json.loads(line) for line in out.splitlines()]
        assert [(record["n"], record["summary"]) for record in shown] == [(n, f"Text number {n}.") for n in range(3000)]


def test_with_one_thread_each_record_is_answered_before_the_next_is_read() -> None:
    command = [*MODULE, "--field", "text", "--jsonl", "--threads", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for n in range(3):
            process.stdin.write(lines({"text": f"Text number {n}."}))
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["summary"] == f"Text number {n}."
        process.stdin.close()
        assert process.wait(timeout=SECONDS) == 0


# ---------------------------------------------------------------- anything

# st.text() never has a lone surrogate; JSON has them as escapes.
TEXT = st.text(st.characters(), max_size=60)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(TEXT, inside, max_size=3),
    max_leaves=6,
)
RECORD = st.dictionaries(TEXT, JSON, max_size=3).map(lambda record: {k: v for k, v in record.items() if k != "summary"})


@given(st.lists(st.tuples(RECORD, JSON | TEXT), max_size=5), st.booleans())
def test_any_record_comes_back_unchanged(drawn: list[tuple[dict[str, Any], Any]], is_ascii: bool) -> None:
    records = [{**record, "text": text} for record, text in drawn]
    written = [json.dumps(record, ensure_ascii=is_ascii).encode("utf-8", "replace") for record in records]
    records = [json.loads(line) for line in written]
    texts = [record["text"] for record in records]
    summaries = [nutgraf.summarize(text).text if isinstance(text, str) else None for text in texts]

    code, out, err = call("--field", "text", "--jsonl", "--on-error", "null", stdin=b"\n".join(written))
    assert (code, err) == (0, "")
    expected = [{**record, "summary": summary} for record, summary in zip(records, summaries, strict=True)]
    assert [json.loads(line) for line in out.split("\n")[:-1]] == expected
    for line, kept in zip(out.encode().split(b"\n"), written, strict=False):
        assert line.startswith(kept[:-1])

    code, out, err = call("--field", "text", "--jsonl", stdin=b"\n".join(written))
    assert (code, err.count("\n")) == (int(None in summaries), summaries.count(None))
    assert [json.loads(line) for line in out.split("\n")[:-1]] == [r for r in expected if r["summary"] is not None]


OPTIONS = ["--jsonl", "--json", "--field", "text", "--on-error", "null", "skip", "stop", "--words", "-5", "1e9", "--"]
OPTIONS += ["--explain", "--details", "--output-field", "", "--threads", "1", "--collection", "--ranker", "lead", "-"]
ARGUMENT = st.sampled_from(OPTIONS) | TEXT.map(lambda name: f"missing/{name}") | TEXT.map(lambda name: f"--{name}")


@given(st.lists(ARGUMENT, max_size=6), st.binary(max_size=80) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_arguments_and_any_input_end_without_a_traceback(arguments: list[str], stdin: bytes) -> None:
    code, _, err = call(*arguments, stdin=stdin)
    assert code in (0, 1, 2)
    assert "Traceback" not in err
