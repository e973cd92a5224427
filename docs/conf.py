"""How Sphinx builds the site: `make docs`, where every warning is an error."""

from __future__ import annotations

import sys
from pathlib import Path

from sphinx.application import Sphinx

import adamnx_theory

sys.path.insert(0, str(Path(__file__).parent))

import mathml
from docstrings import as_rst

project = "adamnx_theory"
version = release = adamnx_theory.__version__
copyright = author = "the adamnx_theory authors"
extensions = ["sphinx.ext.autodoc", "myst_nb"]
html_theme = "furo"
html_title = "adamnx_theory"
html_static_path = ["static"]
html_css_files = ["site.css"]
html_math_renderer = "mathml"
highlight_language = "none"  # recurrences and shell lines are no Python
nb_merge_streams = True
nb_execution_mode = "off"  # the tests execute the notebooks; their committed outputs are shown
myst_enable_extensions = ["dollarmath"]
myst_dmath_double_inline = True
myst_heading_anchors = 2
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {"members": True}
templates_path: list[str] = []


def setup(app: Sphinx) -> None:
    app.connect("autodoc-process-docstring", as_rst)
    app.add_html_math_renderer("mathml", (mathml.inline, None), (mathml.block, None))
