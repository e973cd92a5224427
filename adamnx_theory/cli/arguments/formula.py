"""A command whose argument is a formula, which may begin with a minus sign."""

from __future__ import annotations

import re

from typer import Context
from typer.core import TyperCommand

# A minus sign before anything but a long option's name.
_MINUS = re.compile("-+[^-a-zA-Z]|-[^-]", re.DOTALL)


class FormulaCommand(TyperCommand):
    """Takes "-t/(t+1)" for the argument and not for an option that it does not know.

    An option's own name and its value stay what they are.
    """

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, self._formula_last(args))

    def _formula_last(self, args: list[str]) -> list[str]:
        """The arguments with the formula behind "--"; as they are if there is "--" already."""
        options = {name: option for option in self.params for name in option.opts}
        value_of = ""
        for place, text in enumerate(args):
            if text == "--":
                return args
            known = options.get(text.partition("=")[0])
            if not value_of and known is None and _MINUS.match(text):
                return [*args[:place], *args[place + 1 :], "--", text]
            takes_value = known is not None and not getattr(known, "is_flag", False)
            value_of = text if takes_value and not value_of and "=" not in text else ""
        return args
