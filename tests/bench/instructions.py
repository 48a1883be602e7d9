"""Instructions of a summary and of its stages: figures that repeat, whatever else the machine does.

    python tests/bench/instructions.py BUILD TEXT

BUILD is a folder where CMake has built the project with its example, preset `release`; TEXT a file. Valgrind counts. A
stage holds those indented below it. "inlined" where the compiler left no function of the name.
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys
import tempfile

# What callgrind calls them, up to the bracket; of rank() and look_at() there are others, with other arguments.
STAGES = {
    "summarize": "nutgraf::summarize(",
    "  parse": "nutgraf::parse(",
    "    detect the language": "nutgraf::Detector::detect(",
    "    blocks": "nutgraf::read_blocks(",
    "    sentences": "nutgraf::read_sentences(",
    "    words": "nutgraf::TokenReader::read(",
    "      forms not met before": "nutgraf::Lexicon::add(",
    "    looks of blocks": "nutgraf::Looker::look_at(",
    "    roles": "nutgraf::assign_roles(",
    "    mail": "nutgraf::mark_mail(",
    "  vectorize": "nutgraf::vectorize(",
    "  rank": "nutgraf::rank(std::variant<",
    "    looks of sentences": "nutgraf::look_at(",
    "    parts measured together": "nutgraf::measure_together(",
    "    other similarities": "nutgraf::measure_similarity(",
    "  select": "nutgraf::select(",
}


def count(example: pathlib.Path, text: pathlib.Path) -> dict[str, int]:
    """Instructions by function, with those of what it calls."""
    with tempfile.TemporaryDirectory() as folder:
        counts = pathlib.Path(folder) / "counts"
        call = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", str(example), str(text)]
        subprocess.run(call, check=True, capture_output=True)
        annotate = ["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--auto=no", str(counts)]
        lines = subprocess.run(annotate, check=True, capture_output=True, text=True).stdout.splitlines()
    # "301,234 (12.34%)  file:function(arguments) [object]"
    found = (re.match(r"\s*([\d,]+) \([^)]*\)\s+[^:]*:(.*)", line) for line in lines)
    return {match[2]: int(match[1].replace(",", "")) for match in found if match}


def main() -> None:
    build, text = (pathlib.Path(argument) for argument in sys.argv[1:])
    functions = count(build / "cpp" / "example" / "nutgraf_example", text)
    size = text.stat().st_size
    print(f"{'stage':<30} million instructions   per byte")
    for stage, beginning in STAGES.items():
        known = [instructions for name, instructions in functions.items() if name.startswith(beginning)]
        if known:
            print(f"{stage:<30} {max(known) / 1e6:20.1f} {max(known) / size:10.1f}")
        else:
            print(f"{stage:<30} {'inlined':>20}")


if __name__ == "__main__":
    main()
