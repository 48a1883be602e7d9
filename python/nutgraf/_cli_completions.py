"""Scripts that complete the command line in a shell, written from its parser."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator

from ._cli_options import FILES, VALUES, Parser


def completions(made: Parser, shell: str) -> str:
    """A script for bash, fish or zsh, to be read by the shell as it starts."""
    options = list(_options(made))
    return {"bash": _bash, "fish": _fish, "zsh": _zsh}[shell](options)


def _options(made: Parser) -> Iterator[argparse.Action]:
    return (action for action in made._actions if action.option_strings)


def takes_value(option: argparse.Action) -> bool:
    """Whether an argument follows."""
    return option.nargs != 0


def _names(options: list[argparse.Action]) -> list[str]:
    return [name for option in options for name in option.option_strings]


def _bash(options: list[argparse.Action]) -> str:
    cases = []
    for option in filter(takes_value, options):
        pattern = "|".join(option.option_strings)
        if option.dest in VALUES:
            cases.append(
                f'    {pattern}) COMPREPLY=($(compgen -W "{" ".join(VALUES[option.dest])}" -- "$word")); return ;;'
            )
    files = "|".join(_names([option for option in options if option.dest in FILES]))
    others = "|".join(_names([o for o in options if takes_value(o) and o.dest not in (*VALUES, *FILES)]))
    return f"""# Completions of nutgraf for bash: eval "$(nutgraf --completions bash)"
_nutgraf() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} i
  COMPREPLY=()
  # bash cuts --option=value into three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=${{COMP_WORDS[COMP_CWORD-2]}}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do [[ ${{COMP_WORDS[i]}} == -- ]] && return; done
  case $before in
{chr(10).join(cases)}
    {others}) compopt +o default; return ;;
    {files}) return ;;
  esac
  [[ $word == -* ]] && COMPREPLY=($(compgen -W "{" ".join(_names(options))}" -- "$word"))
}}
complete -o default -F _nutgraf nutgraf
"""


def _fish(options: list[argparse.Action]) -> str:
    lines = ["# Completions of nutgraf for fish: nutgraf --completions fish | source"]
    for option in options:
        names = " ".join(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.option_strings
        )
        value = ""
        if option.dest in VALUES:
            value = f" -x -a {shlex.quote(' '.join(VALUES[option.dest]))}"
        elif takes_value(option):
            value = " -r -F" if option.dest in FILES else " -x"
        lines.append(f"complete -c nutgraf {names}{value} -d {shlex.quote(help_of(option))}")
    return "\n".join(lines) + "\n"


def _zsh(options: list[argparse.Action]) -> str:
    lines = []
    for option in options:
        told = help_of(option).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
        value = ""
        if option.dest in VALUES:
            value = f":{option.metavar}:({' '.join(VALUES[option.dest])})"
        elif takes_value(option):
            value = f":{option.metavar}:{'_files' if option.dest in FILES else ''}"
        for name in option.option_strings:
            equals = "=" if takes_value(option) and name.startswith("--") else ""
            lines.append(f"    {shlex.quote(f'{name}{equals}[{told}]{value}')} \\")
    return f"""#compdef nutgraf
# Completions of nutgraf for zsh, after compinit: eval "$(nutgraf --completions zsh)"
_nutgraf() {{
  _arguments -S \\
{chr(10).join(lines)}
    '*:file:_files'
}}
compdef _nutgraf nutgraf
"""


def help_of(option: argparse.Action) -> str:
    """What an option is for."""
    return (option.help or "").replace("%%", "%")
