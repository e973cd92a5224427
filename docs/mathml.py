"""Formulas as MathML when the site is built, so that its pages need no network to show them."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from latex2mathml.converter import convert
from sphinx.util import logging

_log = logging.getLogger(__name__)


def inline(translator: Any, node: Any) -> None:
    """A formula in a line of text."""
    translator.body.append(f'<span class="math">{_mathml(node, "inline")}</span>')
    raise nodes.SkipNode


def block(translator: Any, node: Any) -> None:
    """A formula on a line of its own."""
    translator.body.append(f'<div class="math">{_mathml(node, "block")}</div>')
    raise nodes.SkipNode


def _mathml(node: Any, display: str) -> str:
    source = node.astext()
    made = convert(source, display=display)
    if "\\" in made:  # a command that the converter does not know stays as it is
        _log.warning("formula not understood: %s", source, location=node)
    return made
