"""The shim itself: what it must refuse, so that agreement with it means something."""

from __future__ import annotations

import numpy as np
import pytest
from cuda_shim import COMPILER, CpuModule

pytestmark = pytest.mark.skipif(COMPILER is None, reason="no g++ to compile CUDA sources with")
KERNELS = """
__global__ void add(const double* x, double* out, int n) {
  if ((int)threadIdx.x < n) out[threadIdx.x] += x[threadIdx.x];
}
__global__ void turned(int* out) {
  __shared__ int room[64];
  room[threadIdx.x] = threadIdx.x;
  __syncthreads();
  out[threadIdx.x] = room[63 - threadIdx.x];
}
__global__ void divergent(int* out) {
  if (threadIdx.x < 5) __syncthreads();
  out[threadIdx.x] = 1;
}
__global__ void shuffled(const double* x, double* out, int d, int width) {
  const double y = x[threadIdx.x];
  out[threadIdx.x] = __shfl_up_sync(0xFFFFFFFFu, y, d, width);
  out[64 + threadIdx.x] = __shfl_down_sync(0xFFFFFFFFu, y, d, width);
  out[128 + threadIdx.x] = __shfl_xor_sync(0xFFFFFFFFu, y, d, width);
  out[192 + threadIdx.x] = __shfl_sync(0xFFFFFFFFu, y, d, width);
}
__global__ void half_a_warp(const double* x, double* out) {
  if (threadIdx.x < 16) out[threadIdx.x] = __shfl_sync(0xFFFFFFFFu, x[threadIdx.x], 3, 32);
}
"""


@pytest.fixture(scope="module")
def module():
    names = ("add", "turned", "divergent", "shuffled", "half_a_warp")
    return CpuModule(KERNELS, name_expressions=names)


def test_argument_types_are_exact(module):
    add = module.get_function("add")
    x, out = np.ones(4), np.zeros(4)
    add((1,), (4,), (x, out, np.int32(3)))
    assert out.tolist() == [1, 1, 1, 0]
    for bad in (
        (x, out, 3), (x, out, np.int64(3)), (x, out, np.uint32(3)), (x, out, np.float32(3)),
        (x.astype(np.float32), out, np.int32(3)), (x[::2], out, np.int32(1)),
        (x, out), (x, np.float64(0), np.int32(3)), (x, out, x),
    ):
        with pytest.raises(TypeError):
            add((1,), (4,), bad)


def test_barriers_are_kept_and_divergence_is_found(module):
    out = np.zeros(64, np.int32)
    module.get_function("turned")((1,), (64,), (out,))
    assert out.tolist() == list(range(63, -1, -1))
    with pytest.raises(RuntimeError, match="barrier"):
        module.get_function("divergent")((1,), (64,), (out,))


@pytest.mark.parametrize("width", [8, 16, 32])
@pytest.mark.parametrize("d", [1, 3, 7])
def test_shuffles(module, d, width):
    """CUDA's own words: beyond the ends of a group a lane keeps its own value."""
    x, out = np.random.default_rng(0).normal(size=64), np.zeros(256)
    module.get_function("shuffled")((1,), (64,), (x, out, np.int32(d), np.int32(width)))
    lane = np.arange(64)
    place, base = lane % width, lane - lane % width
    up = np.where(place >= d, lane - d, lane)
    down = np.where(place + d < width, lane + d, lane)
    for got, wanted in zip(
        out.reshape(4, 64), (up, down, base + (place ^ d), base + d % width), strict=True
    ):
        assert (got == x[wanted]).all()


def test_a_shuffle_that_some_lanes_skip_is_found(module):
    with pytest.raises(RuntimeError, match="barrier"):
        module.get_function("half_a_warp")((1,), (32,), (np.ones(32), np.zeros(32)))


def test_what_does_not_compile_says_so():
    with pytest.raises(RuntimeError, match="nothing"):
        CpuModule("__global__ void f(int* out) { *out = nothing; }", name_expressions=("f",))
