// The time loop: one trajectory per thread, its state in registers, many steps per launch.
//
// A generated `Model` gives the numbers of states, draws, tables and observed values,
// `start`, `step`, and which state is observed; its members are the constants.
// A launch runs the steps begin, ..., end - 1 (counted from 0; begin is even) of
// `lanes` trajectories; `state` carries them from launch to launch.  `checks` are the
// steps to look at, sorted, counted from 1, with a 0 behind the last; `passed` of
// them lie before `begin`.

namespace adamnx {

template <class Model, class Normal, class Observe>
__device__ __forceinline__ void simulate(const Model& model, u64 trajectory, u32 lane, u32 lanes,
                                         u32 begin, u32 end, u32 k0, u32 k1,
                                         const double* tables, const u32* checks, u32 passed,
                                         double* state, const Observe& observe) {
  const u32 low = (u32)trajectory, high = (u32)(trajectory >> 32);
  double s[Model::states];
  if (begin == 0) {
    double once[Model::once + 1], unused;
#pragma unroll
    for (int i = 0; i < Model::once; ++i)
      Normal::pair(philox(low, high, 0u, Model::once_coordinate(i), k0, k1), once[i], unused);
    model.start(once, s);
  } else if (lane < lanes) {
#pragma unroll
    for (int i = 0; i < Model::states; ++i) s[i] = state[(u64)i * lanes + lane];
  } else {
#pragma unroll
    for (int i = 0; i < Model::states; ++i) s[i] = 0.0;
  }
  const double* row = tables + (u64)begin * Model::tables;
  u32 next = checks[passed];
  for (u32 t = begin; t < end; t += 2) {
    double even[Model::draws + 1], odd[Model::draws + 1];
#pragma unroll
    for (int i = 0; i < Model::draws; ++i)
      Normal::pair(philox(low, high, t >> 1, Model::coordinate(i), k0, k1), even[i], odd[i]);
    model.step(even, row, s);
    if (t + 1 == next) {
      observe(passed, s);
      next = checks[++passed];
    }
    if (t + 1 < end) {
      model.step(odd, row + Model::tables, s);
      if (t + 2 == next) {
        observe(passed, s);
        next = checks[++passed];
      }
    }
    row += 2 * Model::tables;
  }
  if (lane < lanes) {
#pragma unroll
    for (int i = 0; i < Model::states; ++i) state[(u64)i * lanes + lane] = s[i];
  }
}

// out has shape (blocks, checks, observed, 4).
template <class Model, class Normal, class... Constants>
__global__ void __launch_bounds__(BLOCK, 2)
moments(u64 first, u32 lanes, u32 begin, u32 end, u32 k0, u32 k1, const double* tables,
        const u32* checks, u32 check_count, u32 passed, double* state, double* out,
        Constants... constants) {
  const u32 lane = blockIdx.x * BLOCK + threadIdx.x;
  const u32 left = lanes - blockIdx.x * BLOCK;
  const u32 count = left < BLOCK ? left : BLOCK;
  double* own = out + (u64)blockIdx.x * check_count * Model::observed * 4;
  auto observe = [=](u32 check, const double* s) {
#pragma unroll
    for (int k = 0; k < Model::observed; ++k)
      write_block_moments(s[Model::observed_state(k)], count,
                          own + ((u64)check * Model::observed + k) * 4);
  };
  const Model model{constants...};
  simulate<Model, Normal>(model, first + lane, lane, lanes, begin, end, k0, k1, tables, checks,
                          passed, state, observe);
}

// out has shape (checks, observed, lanes); `check_count` is there for likeness only.
template <class Model, class Normal, class... Constants>
__global__ void __launch_bounds__(BLOCK, 2)
samples(u64 first, u32 lanes, u32 begin, u32 end, u32 k0, u32 k1, const double* tables,
        const u32* checks, u32 check_count, u32 passed, double* state, double* out,
        Constants... constants) {
  const u32 lane = blockIdx.x * BLOCK + threadIdx.x;
  auto observe = [=](u32 check, const double* s) {
#pragma unroll
    for (int k = 0; k < Model::observed; ++k)
      if (lane < lanes)
        out[((u64)check * Model::observed + k) * lanes + lane] = s[Model::observed_state(k)];
  };
  const Model model{constants...};
  simulate<Model, Normal>(model, first + lane, lane, lanes, begin, end, k0, k1, tables, checks,
                          passed, state, observe);
}

}  // namespace adamnx
