"""Words and normals of the CUDA sources: those of NumPy, bit by bit."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.simulation.backends.gpu_launch import OPTIONS, Kernel
from adamnx_theory.simulation.cuda import header
from adamnx_theory.simulation.normals import normals32, normals64
from adamnx_theory.simulation.philox import philox

COUNT = 200_000
KERNELS = """
__global__ void words(const u32* in, u32* out, u32 n, u32 k0, u32 k1) {
  const u32 i = blockIdx.x * 512 + threadIdx.x;
  if (i >= n) return;
  const adamnx::Words w = adamnx::philox(in[i], in[n + i], in[2 * n + i], in[3 * n + i], k0, k1);
  out[i] = w.w0;
  out[n + i] = w.w1;
  out[2 * n + i] = w.w2;
  out[3 * n + i] = w.w3;
}

template <class Normal> __global__ void normals(const u32* in, double* out, u32 n) {
  const u32 i = blockIdx.x * 512 + threadIdx.x;
  if (i >= n) return;
  const adamnx::Words w{in[i], in[n + i], in[2 * n + i], in[3 * n + i]};
  Normal::pair(w, out[i], out[n + i]);
}
"""
NAMES = ("words", "normals<adamnx::Normal32>", "normals<adamnx::Normal64>")


@pytest.fixture
def module(toolkit):
    return toolkit.module(code=header() + KERNELS, options=OPTIONS, name_expressions=NAMES)


def inputs() -> np.ndarray:
    rng = np.random.default_rng(5)
    words = rng.integers(0, 1 << 32, (4, COUNT), dtype=np.uint32)
    words[:, :64] = rng.integers(0, 2, (4, 64)) * 0xFFFFFFFF
    for k in range(4):  # around the eighths of a turn, where the quarter changes
        words[k, 64:320] = (np.arange(256) % 8 << 29) + np.arange(256) // 8 - 16 & 0xFFFFFFFF
    return words


@pytest.mark.parametrize("seed", [0, 0x299F31D0A4093822, (1 << 64) - 1])
def test_words_are_those_of_the_reference(module, toolkit, seed):
    counter = inputs()
    out = toolkit.arrays.empty((4, COUNT), dtype=np.uint32)
    kernel = Kernel(module, "words", ("*uint32", "*uint32", "uint32", "uint32", "uint32"))
    key = np.uint32(seed & 0xFFFFFFFF), np.uint32(seed >> 32)
    kernel(-(-COUNT // 512), 512, toolkit.arrays.asarray(counter), out, np.uint32(COUNT), *key)
    a, b, c, d = counter
    assert (toolkit.to_host(out) == np.array(philox((a, b, c, d), seed))).all()


def test_a_known_answer(module, toolkit):
    counter = np.array([0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344], dtype=np.uint32)
    out = toolkit.arrays.empty(4, dtype=np.uint32)
    kernel = Kernel(module, "words", ("*uint32", "*uint32", "uint32", "uint32", "uint32"))
    key = np.uint32(0xA4093822), np.uint32(0x299F31D0)
    kernel(1, 512, toolkit.arrays.asarray(counter), out, np.uint32(1), *key)
    assert [f"{w:08x}" for w in toolkit.to_host(out)] == [
        "d16cfe09", "94fdcceb", "5001e420", "24126ea1",
    ]


@pytest.mark.parametrize("kind", ["float32", "float64"])
def test_normals_are_those_of_the_reference(module, toolkit, kind):
    words = inputs()
    out = toolkit.arrays.empty((2, COUNT), dtype=np.float64)
    name = NAMES[1] if kind == "float32" else NAMES[2]
    kernel = Kernel(module, name, ("*uint32", "*float64", "uint32"))
    kernel(-(-COUNT // 512), 512, toolkit.arrays.asarray(words), out, np.uint32(COUNT))
    wanted = normals32(words[0], words[1]) if kind == "float32" else normals64(*words)
    assert (toolkit.to_host(out) == np.array(wanted, dtype=np.float64)).all()
