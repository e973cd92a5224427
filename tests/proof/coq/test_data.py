"""Closed terms as data: names are counted from the inside, and powers in sums are found."""

from __future__ import annotations

from itertools import count

import pytest

from adamnx_theory.proof.coq.data import free, shift, show, show_index, summed

X, K = ("V", 1), ("K", 7)
NEXT = ("IAdd", K, ("C", 1))


def test_names_and_indices_are_counted_from_the_inside() -> None:
    term = ("Let", 2, ("Add", X, ("N", 3)), ("Mul", X, ("V", 2)))
    assert show(term, (1,)) == "(tLet (tAdd (tV 0) (tN (3)%Z)) (tMul (tV 1) (tV 0)))"
    assert show_index(("IOpp", NEXT), (9, 7)) == "(iOpp (iAdd (iK 1) (iC (1)%Z)))"
    with pytest.raises(ValueError):
        show(("V", 5), (1,))


def test_free_names_are_those_that_no_binder_introduces() -> None:
    body = ("Mul", ("V", 3), ("PowZ", ("V", 4), K))
    total = ("Sum", 7, ("C", 1), ("C", 9), ((3, X, NEXT),), ("Let", 4, ("V", 5), body))
    assert free(total) == {1, 5}
    assert free(body) == {3, 4, 7}


@pytest.mark.parametrize(
    ("index", "c"),
    [
        (K, 0),
        (NEXT, 1),
        (("IAdd", NEXT, ("C", -3)), -2),
        (("C", 4), None),
        (("K", 8), None),
        (("IMul", K, ("C", 1)), None),
        (("IAdd", K, K), None),
    ],
)
def test_which_indices_grow_by_one(index, c) -> None:
    assert shift(index, 7) == c


def test_powers_that_grow_with_the_index_become_named_values() -> None:
    power = ("PowZ", X, NEXT)
    total = summed(7, ("C", 0), ("C", 9), ("Div", power, ("Add", ("N", 1), power)), count(20))
    assert total[4] == ((20, X, NEXT),)
    assert total[5] == ("Div", ("V", 20), ("Add", ("N", 1), ("V", 20)))
    shown = "(tSum (iC (0)%Z) (iC (9)%Z) (((tV 0), (iAdd (iK 0) (iC (1)%Z))) :: nil)%list "
    assert show(total, (1,)) == shown + "(tDiv (tV 0) (tAdd (tN (1)%Z) (tV 0))))"


@pytest.mark.parametrize(
    ("low", "body"),
    [
        (0, ("PowZ", X, ("IAdd", K, ("C", -1)))),  # x^(-1) at the start
        (0, ("PowZ", ("I", K), K)),  # the base changes
        (0, ("Let", 3, ("I", K), ("PowZ", ("V", 3), K))),  # the base is a name from inside
        (0, ("PowZ", X, ("IMul", K, ("C", 2)))),  # the exponent grows by two
    ],
)
def test_other_powers_stay(low, body) -> None:
    total = summed(7, ("C", low), ("C", 9), body, count(20))
    assert total[4] == ()
    assert total[5] == body
