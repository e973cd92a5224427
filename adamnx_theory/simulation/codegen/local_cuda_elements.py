"""The CUDA text of f and its gradient from the elements, for a group of lanes."""

from __future__ import annotations

from adamnx_theory.simulation.codegen.cuda import (
    CudaPrinter,
    indented,
    member,
    over_coordinates,
)
from adamnx_theory.simulation.codegen.elements import Elements

_POINT = "const At& at, const double* vectors, const double (&point)[per_lane]"
Lines = list[str]


def side(families: tuple[Elements, ...]) -> int:
    """How far elements reach to coordinates before or after their own."""
    return max((abs(int(a.index)) for f in families for a in f.arguments
                if a.kind == "neighbour"), default=0)


def gradient(families: tuple[Elements, ...], per_lane: int, shifted: bool) -> Lines:
    """`gradient(at, vectors, point, slope)`; the shift is the first vector."""
    return _summed("gradient", families, per_lane, shifted)


def curvature(families: tuple[Elements, ...], per_lane: int, shifted: bool) -> Lines:
    """`curvature(at, vectors, point, slope)`, of `prepared_diagonal` families."""
    return _summed("curvature", families, per_lane, shifted)


def _summed(name: str, families: tuple[Elements, ...], per_lane: int, shifted: bool) -> Lines:
    """The function of this name: the sum of the elements' partials, by coordinate."""
    reach = side(families)
    body = _point(reach, shifted)
    body += [f"adamnx::Wide<per_lane, {max(reach, 1)}> g;"]
    body += ["#pragma unroll", "for (int c = 0; c < per_lane; ++c) g.own[c] = 0.0;"]
    body += ["#pragma unroll", f"for (int c = 0; c < {max(reach, 1)}; ++c) "
             "g.before[c] = g.after[c] = 0.0;"]
    for family in families:
        body += ["{", *indented(_Family(family, per_lane).gradient()), "}"]
    if reach:
        body.append("adamnx::give_sides(at, g);")
    body += ["#pragma unroll", "for (int c = 0; c < per_lane; ++c) slope[c] = g.own[c];"]
    return member(f"void {name}({_POINT}, double (&slope)[per_lane])", body)


def objective(
    families: tuple[Elements, ...], per_lane: int, shifted: bool, offset: str
) -> Lines:
    """`objective(at, vectors, point)`, the same in every lane."""
    body = [*_point(side(families), shifted), "double value = 0.0;"]
    for family in families:
        body += ["{", *indented(_Family(family, per_lane).value()), "}"]
    body.append(f"return {offset} + at.sum(value);")
    return member(f"double objective({_POINT})", body)


def _point(reach: int, shifted: bool) -> Lines:
    lines = ["const int own = at.lane * per_lane;", f"adamnx::Wide<per_lane, {max(reach, 1)}> x;"]
    value = "point[c]"
    if shifted:
        value = "own + c < n ? point[c] + __ldg(vectors + own + c) : 0.0"
    lines += ["#pragma unroll", f"for (int c = 0; c < per_lane; ++c) x.own[c] = {value};"]
    return [*lines, "adamnx::fetch_sides(at, x);"] if reach else lines


class _Family:
    """The text of one family's loop over a lane's coordinates."""

    def __init__(self, family: Elements, per_lane: int) -> None:
        self.family, self.per_lane = family, per_lane
        self.show = CudaPrinter().text  # the elements' names are legal in C++
        self.prefix = [a for a in family.arguments if a.kind == "prefix"]

    def gradient(self) -> Lines:
        f = self.family
        pairs = [(a, e) for a, e in zip(f.arguments, f.partials, strict=True) if e != 0]
        fixed = [a for a, _ in pairs if a.kind == "fixed"]
        lines = self._before()
        lines += [f"double sum_{a.symbol} = 0.0;" for a in fixed]
        if self.prefix:
            lines.append("double behind[per_lane];")
            lines += ["#pragma unroll", "for (int c = 0; c < per_lane; ++c) behind[c] = 0.0;"]
        inner = [*self._element()]
        inner += [f"const double {s} = {self.show(e)};" for s, e in f.assignments]
        for argument, partial in pairs:
            text = f"on ? {self.show(partial)} : 0.0"
            if argument.kind == "neighbour":
                inner.append(f"g[c + {argument.index}] += {text};")
            elif argument.kind == "fixed":
                inner.append(f"sum_{argument.symbol} += {text};")
            else:
                inner.append(f"behind[c] += {text};")
        lines += self._loop(inner)
        for a in fixed:
            lane, place = divmod(int(a.index) - 1, self.per_lane)
            lines += [f"sum_{a.symbol} = at.sum(sum_{a.symbol});",
                      f"if (at.lane == {lane}) g.own[{place}] += sum_{a.symbol};"]
        if self.prefix:
            lines += [
                "double run = 0.0;",
                "#pragma unroll",
                "for (int c = per_lane - 1; c >= 0; --c) behind[c] = run += behind[c];",
                "const double rest = at.sum_after(run);",
                "#pragma unroll",
                "for (int c = 0; c < per_lane; ++c) g.own[c] += behind[c] + rest;",
            ]
        return lines

    def value(self) -> Lines:
        inner = [*self._element(), f"value += on ? {self.show(self.family.value)} : 0.0;"]
        return [*self._before(), *self._loop(inner)]

    def _before(self) -> Lines:
        """Fixed coordinates and partial sums."""
        lines = []
        for a in self.family.arguments:
            if a.kind == "fixed":
                lane, place = divmod(int(a.index) - 1, self.per_lane)
                lines.append(
                    f"const double {a.symbol} = at.of_lane(x.own[{place}], {lane});"
                )
        if self.prefix:
            lines += [
                "double partial[per_lane], whole = 0.0;",
                "#pragma unroll",
                "for (int c = 0; c < per_lane; ++c) partial[c] = whole += x.own[c];",
                "const double before = at.sum_before(whole);",
                "#pragma unroll",
                "for (int c = 0; c < per_lane; ++c) partial[c] += before;",
            ]
        return lines

    def _element(self) -> Lines:
        """Whether coordinate c has an element of this family, and its arguments."""
        i = self.family.indices
        lines = ["const int i = own + c + 1;"]
        on = f"i >= {i.start} && i < {i.stop}"
        if i.step > 1 and self.per_lane % i.step == 0:
            lines.insert(0, f"if ((c + 1) % {i.step} != {i.start % i.step}) continue;")
        elif i.step > 1:
            on += f" && (i - {i.start}) % {i.step} == 0"
        lines += [f"const bool on = {on};", "const double place = (double)i;"]
        for a in self.family.arguments:
            if a.kind == "neighbour":
                lines.append(f"const double {a.symbol} = x[c + {a.index}];")
            elif a.kind == "prefix":
                lines.append(f"const double {a.symbol} = partial[c];")
        return lines

    def _loop(self, lines: Lines) -> Lines:
        return over_coordinates(lines)
