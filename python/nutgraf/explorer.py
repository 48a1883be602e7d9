"""A text with its summary, and the options as controls, by ipywidgets: ``pip install 'nutgraf[explorer]'``."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, AnyStr, get_args

from ._api import Summarizer, lists_options
from ._display import safe
from ._errors import Error, OptionError
from .typing import Coherence, RankerName, SelectorName

if TYPE_CHECKING:
    from ipywidgets import VBox
    from typing_extensions import Unpack

    from .typing import Options

__all__ = ["explore"]

_START = {"sentences": 3, "words": 60, "characters": 400}
_LIVE = 50_000  # characters; the summary of a longer text follows the slider when that is let go
_CODE = "font-family:monospace"


@lists_options
def explore(text: AnyStr, *, title: str | None = None, query: str | None = None, **options: Unpack[Options]) -> VBox:
    """Show a text with its chosen sentences, and controls for the length, the query and the way they are chosen.

    The display follows the controls. Above it stands the call that gives the same summary, or why there is none.

    Args:
        text: str or bytes.
        title: as in :func:`nutgraf.summarize`.
        query: where the control of that name starts.
        **options: those of :func:`nutgraf.summarize`. A budget in sentences, words or characters, the ranker, the
            selector and coherence are where the controls start; the others stay as they are.

    Returns:
        A widget, which a notebook shows.

    Raises:
        ImportError: ipywidgets is missing.
        OptionError: as for :func:`nutgraf.summarize`, and for a budget in another unit.
        TypeError: as for :func:`nutgraf.summarize`.

    >>> box = explore("The dam broke at dawn. Rain fell. The town below the dam was empty.", sentences=1)
    >>> controls, call, display = box.children
    >>> unit, budget, *_ = controls.children
    >>> budget.value = 2
    >>> call.value
    '<span style="font-family:monospace">nutgraf.summarize(text, sentences=2)</span>'
    """
    if query is not None and not isinstance(query, str):
        raise TypeError(f"query must be str or None, not {type(query).__name__}")
    try:
        import ipywidgets as widgets
    except ImportError:
        raise ImportError("nutgraf.explorer needs ipywidgets: pip install 'nutgraf[explorer]'") from None
    given: dict[str, Any] = dict(options)
    unit, most = _budget(text, title, query, given)
    controls = _controls(unit, most, len(text) <= _LIVE, query, given)
    call, display = widgets.HTML(), widgets.HTML(layout=widgets.Layout(max_height="40em", overflow="auto"))

    def show(_: object = None) -> None:
        values = {name: control.value for name, control in controls.items()}
        asked = {name: value for name, value in given.items() if name not in _START}
        asked |= {values.pop("unit"): values.pop("budget")}
        wanted = values.pop("query") or None
        try:
            summarizer = Summarizer(**asked | values)
            display.value = summarizer.summarize(text, title=title, query=wanted)._repr_html_()
            call.value = f'<span style="{_CODE}">{safe(_call(summarizer, title, wanted))}</span>'
        except Error as error:
            display.value, call.value = "", f"<b>{safe(str(error))}</b>"

    _connect(controls, most, show)
    show()
    rows = widgets.Layout(flex_flow="row wrap")
    return widgets.VBox([widgets.HBox(list(controls.values()), layout=rows), call, display])


def _budget(text: AnyStr, title: str | None, query: str | None, options: dict[str, Any]) -> tuple[str, dict[str, int]]:
    """The unit to start with, and the most of each unit that a summary can have. Raises where the options are wrong."""
    other = [unit for unit in ("ratio", "tokens") if options.get(unit) is not None]
    if other:
        raise OptionError(f"explore() takes a budget in {', '.join(_START)}, not {other[0]}")
    analysis = Summarizer(**options).analyze(text, title=title, query=query, parts=False)
    most = {
        "sentences": len(analysis),
        "words": sum(sentence.words for sentence in analysis),
        "characters": sum(len(sentence.text) + 1 for sentence in analysis),
    }
    unit = next((unit for unit in _START if options.get(unit) is not None), "sentences")
    return unit, {unit: max(amount, options.get(unit) or 1) for unit, amount in most.items()}


def _controls(
    unit: str, most: dict[str, int], is_live: bool, query: str | None, options: dict[str, Any]
) -> dict[str, Any]:
    import ipywidgets as widgets

    start = min(options.get(unit) or _START[unit], most[unit])
    return {
        "unit": widgets.Dropdown(options=list(_START), value=unit, description="budget"),
        "budget": widgets.IntSlider(start, 1, most[unit], continuous_update=is_live),
        "query": widgets.Text(query or "", description="query", continuous_update=False),
        "ranker": _dropdown("ranker", get_args(RankerName), options),
        "selector": _dropdown("selector", get_args(SelectorName), options),
        "coherence": _dropdown("coherence", get_args(Coherence), options),
    }


def _dropdown(name: str, names: tuple[str, ...], options: dict[str, Any]) -> Any:
    import ipywidgets as widgets

    given = options.get(name, names[0])
    choices = [(each, each) for each in names] + [(repr(given), given)] * (given not in names)
    return widgets.Dropdown(options=choices, value=given, description=name)


def _connect(controls: dict[str, Any], most: dict[str, int], show: Callable[[object], None]) -> None:
    """Let the display follow the controls, and the slider the unit."""
    slider = controls["budget"]

    def change_unit(change: dict[str, Any]) -> None:
        unit = change["new"]
        slider.max, slider.value = most[unit], min(_START[unit], most[unit])
        show(change)

    controls["unit"].observe(change_unit, "value")
    for name, control in controls.items():
        if name != "unit":
            control.observe(show, "value")


def _call(summarizer: Summarizer, title: str | None, query: str | None) -> str:
    """The line of Python that gives the summary."""
    options = repr(summarizer)[len("Summarizer(") : -1]
    asked = [f"{name}={value!r}" for name, value in (("title", title), ("query", query)) if value is not None]
    return f"nutgraf.summarize({', '.join(['text', options, *asked])})"
