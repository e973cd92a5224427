"""Finding what a target names: `module:attribute` or `path/to/file.py:attribute`.

Loading a target runs its module or file.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from types import ModuleType
from typing import Any
from warnings import catch_warnings, simplefilter

from adamnx_theory.errors import BadInput


def load(target: str) -> Any:
    """The class or function that `target` names; raises `BadInput` where there is none."""
    place, colon, name = target.rpartition(":")
    if not (place and colon and name):
        raise BadInput(
            f"'{target}' is not a target; give module:attribute or path/to/file.py:attribute."
        )
    found: Any = load_file(Path(place)) if place.endswith(".py") else _module(place)
    for part in name.split("."):
        if not hasattr(found, part):
            raise BadInput(f"'{place}' has no attribute '{name}'.")
        found = getattr(found, part)
    if not callable(found):
        raise BadInput(f"'{target}' is neither a class nor a function.")
    return found


@contextmanager
def foreign_code(what: str) -> Iterator[None]:
    """Run somebody else's code: what it raises becomes `BadInput` that starts with `what`.

    What it prints goes to standard error, and its warnings nowhere.
    """
    try:
        with redirect_stdout(sys.stderr), catch_warnings():
            simplefilter("ignore")
            yield
    except BadInput:
        raise
    except (Exception, SystemExit) as error:
        lines = str(error).strip().splitlines()
        reason = f": {lines[0].rstrip('.')}" if lines else ""
        raise BadInput(f"{what}: {type(error).__name__}{reason}.") from error


def _module(name: str) -> ModuleType:
    top = name.partition(".")[0]
    with foreign_code(f"cannot import '{name}'"):
        try:
            return importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name == top:
                raise BadInput(f"cannot import '{name}': {top} is not installed.") from None
            raise


def load_file(path: Path) -> ModuleType:
    """Run a Python file as a module; raises `BadInput` where there is none or it fails."""
    if not path.is_file():
        raise BadInput(f"there is no file '{path}'.")
    name = f"adamnx_theory_target_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise BadInput(f"'{path}' cannot be read as Python.")
    module = importlib.util.module_from_spec(spec)
    folder = str(path.resolve().parent)
    sys.modules[name] = module  # dataclasses look their module up
    sys.path.insert(0, folder)  # what the file imports may lie beside it
    try:
        with foreign_code(f"cannot import '{path}'"):
            spec.loader.exec_module(module)
    finally:
        sys.path.remove(folder)
    return module
