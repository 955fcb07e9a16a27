"""Worded figures drawn: big letters for a phone, a number on every bar.

Nothing is told by colour alone: areas differ by hatching. The colours are those of Okabe and Ito,
which the colour-blind tell apart.
"""

import io
from collections.abc import Sequence
from textwrap import fill
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.container import BarContainer
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

_DPI: Final = 120
_WIDE: Final = 10.0  # inches: 1200 dots
_INK: Final = "#1a1a1a"
# Fill, hatch and the ink of numbers by the code of a series.
_LOOKS: Final = {
    "held": ("#0072B2", "", "white"),
    "done": ("#0072B2", "", "white"),
    "left": ("#F0E6C8", "//", _INK),
    "due": ("#E69F00", "", _INK),
    "before": ("#E69F00", "//", _INK),
    "after": ("#0072B2", "", "white"),
    "green": ("#009E73", "", "white"),
    "yellow": ("#F0E442", "..", _INK),
    "red": ("#D55E00", "xx", "white"),
}
_MARKERS: Final = {"due": ("s", "--"), "done": ("o", "-")}
_Series = tuple[str, str, list[float | None]]


def drawn(job: dict[str, Any]) -> bytes:
    """The picture as PNG."""
    labels, series = job["labels"], job["series"]
    lying = job["kind"] in ("directions", "changes", "light")
    high = max(6.0, 3.2 + len(labels) * (1.15 if job["kind"] == "changes" else 0.85))
    figure = Figure(figsize=(_WIDE, high if lying else 8.0), dpi=_DPI, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    _head(figure, job)
    match job["kind"]:
        case "progress":
            _lines(axes, labels, series)
        case "directions" | "light":
            _lying(axes, labels, series)
        case "changes":
            _beside(axes, labels, series)
        case _:
            _standing(axes, labels, series)
    _tidy(figure, axes, series, lying=lying)
    made = io.BytesIO()
    figure.savefig(made, format="png", metadata={"Title": job["title"]})
    return made.getvalue()


def _head(figure: Figure, job: dict[str, Any]) -> None:
    whose = fill(_plain(job["whose"]), 52, max_lines=2, placeholder="…")
    lines = [_plain(job["title"]), whose, _plain(job["period"])]
    figure.suptitle("\n".join(filter(None, lines)), fontsize=22, color=_INK, fontweight="bold")


def _plain(words: str) -> str:
    # A dollar sign would begin a formula.
    return words.replace("$", r"\$")


def _standing(axes: Axes, labels: Sequence[str], series: Sequence[_Series]) -> None:
    """Columns, one upon another."""
    bottom = [0.0] * len(labels)
    for code, name, values in series:
        heights = [value or 0 for value in values]
        bars = axes.bar(range(len(labels)), heights, bottom=bottom, **_painted(code, name))
        _numbered(axes, bars, heights, code)
        bottom = [low + high for low, high in zip(bottom, heights, strict=True)]
    axes.set_xticks(range(len(labels)), [_plain(one) for one in labels], rotation=_turn(labels))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(0, max([1.0, *bottom]) * 1.08)


def _lying(axes: Axes, labels: Sequence[str], series: Sequence[_Series]) -> None:
    """Bars from above down, one after another."""
    left = [0.0] * len(labels)
    for code, name, values in series:
        widths = [value or 0 for value in values]
        bars = axes.barh(range(len(labels)), widths, left=left, **_painted(code, name))
        _numbered(axes, bars, widths, code)
        left = [low + high for low, high in zip(left, widths, strict=True)]
    for place, whole in enumerate(left):
        if not whole:
            axes.text(0, place, " 0", va="center", fontsize=20, fontweight="bold", color=_INK)
    _names(axes, labels)
    axes.set_xlim(0, max([1.0, *left]) * 1.05)


def _beside(axes: Axes, labels: Sequence[str], series: Sequence[_Series]) -> None:
    """For each key two bars, one under another."""
    thick = 0.8 / len(series)
    for row, (code, name, values) in enumerate(series):
        places = [place + (row - (len(series) - 1) / 2) * thick for place in range(len(labels))]
        widths = [value or 0 for value in values]
        bars = axes.barh(places, widths, height=thick * 0.94, **_painted(code, name))
        numbers = [_number(one) for one in values]
        axes.bar_label(bars, numbers, padding=6, fontsize=18, fontweight="bold")
    _names(axes, labels)
    axes.set_xlim(0, max([1.0, *(v or 0 for _, _, values in series for v in values)]) * 1.15)


def _painted(code: str, name: str) -> dict[str, Any]:
    colour, hatch, _ = _LOOKS[code]
    line = {"edgecolor": _INK, "linewidth": 0.8}
    return {"color": colour, "hatch": hatch, "label": _plain(name), **line}


def _numbered(axes: Axes, bars: BarContainer, values: Sequence[float], code: str) -> None:
    colour, hatch, ink = _LOOKS[code]
    # Numbers are not to be lost in the hatching.
    plate = {"facecolor": colour, "edgecolor": "none", "pad": 2} if hatch else None
    numbers = [_number(one) for one in values]
    axes.bar_label(
        bars,
        numbers,
        label_type="center",
        color=ink,
        fontsize=20,
        fontweight="bold",
        bbox=plate,
    )


def _names(axes: Axes, labels: Sequence[str]) -> None:
    wrapped = [fill(_plain(one), 24, max_lines=3, placeholder="…") for one in labels]
    axes.set_yticks(range(len(labels)), wrapped)
    axes.invert_yaxis()
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def _lines(axes: Axes, labels: Sequence[str], series: Sequence[_Series]) -> None:
    """What was to be and what is, by month."""
    for code, name, values in series:
        known = [(place, value) for place, value in enumerate(values) if value is not None]
        marker, line = _MARKERS[code]
        colour = _LOOKS[code][0]
        axes.plot(
            [place for place, _ in known],
            [value for _, value in known],
            line,
            marker=marker,
            color=colour,
            linewidth=4,
            markersize=12,
            markeredgecolor=_INK,
            label=_plain(name),
        )
        _say_values(axes, known, 14 if code == "due" else -30)
    axes.set_xticks(range(len(labels)), [_plain(one) for one in labels], rotation=_turn(labels))
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    most = max([1.0, *(one or 0 for _, _, values in series for one in values)])
    axes.margins(x=0.06)
    axes.set_ylim(-0.14 * most, 1.15 * most)
    axes.set_yticks([tick for tick in axes.get_yticks() if 0 <= tick <= most])


def _say_values(axes: Axes, known: Sequence[tuple[int, float]], above: int) -> None:
    """The numbers beside the points; `above`: how far, in points, below where negative."""
    for place, value in known:
        axes.annotate(
            _number(value),
            (place, value),
            textcoords="offset points",
            xytext=(0, above),
            ha="center",
            fontsize=19,
            fontweight="bold",
            color=_INK,
        )


def _tidy(figure: Figure, axes: Axes, series: Sequence[_Series], *, lying: bool) -> None:
    axes.tick_params(labelsize=18, colors=_INK)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="x" if lying else "y", color="#dddddd")
    axes.set_axisbelow(True)
    if len(series) > 1:
        figure.legend(loc="outside lower center", ncols=len(series), fontsize=18, frameon=False)


def _turn(labels: Sequence[str]) -> int:
    return 45 if len(labels) > 7 else 0


def _number(value: float | None) -> str:
    """Nothing on an empty bar: an empty plate would hide its neighbour's number."""
    return f"{value:g}".replace(".", ",") if value else ""
