"""Instructions of a summary and of its stages: figures that repeat, whatever else the machine does.

    python tests/bench/instructions.py BUILD TEXT

BUILD is a folder where CMake has built the project with its example, preset `release`; TEXT a file. Valgrind counts.
"""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys
import tempfile

STAGES = {
    "summarize": r"nutgraf::summarize\(",
    "  parse": r"TextReader::parse\(",
    "    detect the language": r"Detector::detect\(",
    "    blocks": r"nutgraf::read_blocks\(",
    "    sentences": r"nutgraf::read_sentences\(",
    "    words": r"TokenReader::read\(",
    "    roles": r"nutgraf::assign_roles\(",
    "  vectorize": r"nutgraf::vectorize\(",
    "  rank": r"nutgraf::rank\(",
    "  select": r"nutgraf::select\(",
}


def main() -> None:
    build, text = (pathlib.Path(argument) for argument in sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        counts = pathlib.Path(folder) / "counts"
        tool = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}"]
        example = build / "cpp" / "example" / "nutgraf_example"
        subprocess.run([*tool, example, text], check=True, capture_output=True)
        annotate = ["callgrind_annotate", "--inclusive=yes", "--threshold=100", "--auto=no", counts]
        lines = subprocess.run(annotate, check=True, capture_output=True, text=True).stdout.splitlines()
    size = text.stat().st_size
    print(f"{'stage':<26} million instructions   per byte")
    for stage, name in STAGES.items():
        counted = next((line for line in lines if re.search(name, line)), "0")
        instructions = int(counted.split()[0].replace(",", ""))
        print(f"{stage:<26} {instructions / 1e6:20.1f} {instructions / size:10.1f}")


if __name__ == "__main__":
    main()
