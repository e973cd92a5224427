"""What every proof of an equality uses: values, texts, and rewriting to the normal form."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.rational import Rational
from adamnx_theory.proof.checker.syntax import Node

from .canon import Canon
from .words import strip

if TYPE_CHECKING:
    from .context import Context

Lines = list[str]


def block(lines: Lines) -> Lines:
    """Lines for one goal of several."""
    return ["{", *("  " + line for line in lines), "}"]


def pattern(names: Sequence[str]) -> str:
    """How Coq takes a conjunction of so many parts apart, and what it calls them."""
    *first, whole = names
    for name in reversed(first):
        whole = f"[{name} {whole}]"
    return whole


class Parts(ABC):
    """Terms of one context with their normal forms."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.words = context.words
        self.canon = Canon(context.words, context.depth)

    def normal(self) -> Normal:
        return Normal(self.context.scope, self.context.depth)

    def value(self, node: Node) -> Rational:
        return self.normal()(strip(node))

    def text(self, node: Node) -> str:
        """The normal form of a term, printed."""
        return self.canon.value(self.value(node))

    def fresh(self, prefix: str) -> str:
        return self.context.fresh(prefix)

    def rewrite_to_normal(self, node: Node) -> Lines:
        """Replace a subterm of the goal's left side by its normal form."""
        text, canonical = self.words.real(node), self.text(node)
        if text == canonical:
            return []
        name = self.fresh("e")
        return [f"assert ({name} : {text} = {canonical}).", *block(self.prove(node)), f"rw {name}."]

    def one_argument(self, head: str, texts: list[str], k: int, node: Node) -> Lines:
        """Replace one real argument of the goal's left side, and nothing else.

        Its text may occur inside other arguments, which are to stay for now.
        """
        canonical = self.text(node)
        if texts[k] == canonical:
            return []
        name = self.fresh("e")
        before, after = " ".join(texts[:k]), " ".join(texts[k + 1 :])
        return [
            f"assert ({name} : {texts[k]} = {canonical}).",
            *block(self.prove(node)),
            f"transitivity ({head} {before} {canonical} {after}).",
            f"{{ exact (f_equal (fun v__ => {head} {before} v__ {after}) {name}). }}",
        ]

    def rewrite_arguments(self, head: str, nodes: Sequence[Node]) -> Lines:
        """Replace all real arguments of the goal's left side, one after the other."""
        texts = [self.words.real(node) for node in nodes]
        lines: Lines = []
        for k, node in enumerate(nodes):
            lines += self.one_argument(head, texts, k, node)
            texts[k] = self.text(node)
        return lines

    def rewrite_back(self, node: Node) -> Lines:
        """Replace the normal form of a term in the goal by the term."""
        text, canonical = self.words.real(node), self.text(node)
        if text == canonical:
            return []
        name = self.fresh("e")
        return [
            f"assert ({name} : {text} = {canonical}).",
            *block(self.prove(node)),
            f"try rewrite <- {name}.",
        ]

    def index_to_normal(self, node: Node) -> Lines:
        text = self.words.index(node)
        canonical = self.canon.index(self.value(node).signature())
        if text == canonical:
            return []
        return [f"swap {text} with {canonical}."]

    @abstractmethod
    def prove(self, node: Node) -> Lines:
        """Lines that prove `words(node) = canon(value)`."""

    @abstractmethod
    def zero(self, gap: Rational, equations: list[tuple[Any, int, Rational, str]]) -> Lines:
        """Lines that prove that what equals `gap` is 0, by roots and named equations."""
