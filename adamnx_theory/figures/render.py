"""Drawing a figure as a PDF, SVG or PNG file whose bytes depend on nothing but the figure.

The style sheet fixes the fonts, which Matplotlib brings along; the user's own
settings are left out, and so are dates, program versions and random identifiers.
"""

from __future__ import annotations

import io
from pathlib import Path

from adamnx_theory.figures.model import Columns, Figure

STYLE = Path(__file__).with_name("adamnx.mplstyle")
FORMATS = ("pdf", "svg", "png")


def render(figure: Figure, columns: Columns, kind: str) -> bytes:
    """The bytes of the figure's file of this kind: "pdf", "svg" or "png"."""
    import matplotlib.style
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Page

    with matplotlib.style.context(STYLE, after_reset=True):
        page = Page(figsize=(figure.width, figure.height))
        FigureCanvasAgg(page)
        figure.draw(page, columns)
        file = io.BytesIO()
        page.savefig(file, format=kind, metadata=_metadata(figure, kind))
    return file.getvalue()


def _metadata(figure: Figure, kind: str) -> dict[str, str | None]:
    """Title and caption, and None where Matplotlib would put a date or its version."""
    if kind == "pdf":
        said: dict[str, str | None] = {"Title": figure.title, "Subject": figure.caption}
        return said | {"CreationDate": None, "Creator": None, "Producer": None}
    said = {"Title": figure.title, "Description": figure.caption}
    return said | ({"Date": None, "Creator": None} if kind == "svg" else {"Software": None})
