// Many coordinates: a group of lanes of one warp per trajectory, a few coordinates in
// each lane's registers, many steps per launch.
//
// Lane l of a group holds the coordinates l C, ..., l C + C - 1, counted from 0; those
// from n on are padding and stay 0.  Neighbours, sums and partial sums go through
// shuffles, in which every lane of a warp takes part, those of trajectories beyond the
// last too.  A sum is taken in each lane first, then over the lanes by a butterfly, so
// that all lanes hold the same bits.
//
// A generated `Model` gives n, lanes, per_lane and the numbers of states, tables,
// vectors, totals, tracked and observed values, and the functions used below.

namespace adamnx {

constexpr u32 WARP = 0xFFFFFFFFu;

template <int LANES>
struct Group {
  int lane;

  __device__ __forceinline__ double sum(double x) const {
#pragma unroll
    for (int d = LANES / 2; d > 0; d /= 2) x += __shfl_xor_sync(WARP, x, d, LANES);
    return x;
  }
  // What is not a number stays, as in NumPy's maximum.
  __device__ __forceinline__ double most(double x) const {
#pragma unroll
    for (int d = LANES / 2; d > 0; d /= 2) x = larger(x, __shfl_xor_sync(WARP, x, d, LANES));
    return x;
  }
  static __device__ __forceinline__ double larger(double a, double b) {
    return a != a ? a : (b <= a ? a : b);
  }
  // The value of the lane before or after; 0 beyond the ends.
  __device__ __forceinline__ double before(double x) const {
    const double y = __shfl_up_sync(WARP, x, 1, LANES);
    return lane == 0 ? 0.0 : y;
  }
  __device__ __forceinline__ double after(double x) const {
    const double y = __shfl_down_sync(WARP, x, 1, LANES);
    return lane == LANES - 1 ? 0.0 : y;
  }
  __device__ __forceinline__ double of_lane(double x, int from) const {
    return __shfl_sync(WARP, x, from, LANES);
  }
  // The sum over all lanes before this one, or after it.
  __device__ __forceinline__ double sum_before(double x) const {
    double y = x;
#pragma unroll
    for (int d = 1; d < LANES; d *= 2) {
      const double z = __shfl_up_sync(WARP, y, d, LANES);
      if (lane >= d) y += z;
    }
    return before(y);
  }
  __device__ __forceinline__ double sum_after(double x) const {
    double y = x;
#pragma unroll
    for (int d = 1; d < LANES; d *= 2) {
      const double z = __shfl_down_sync(WARP, y, d, LANES);
      if (lane + d < LANES) y += z;
    }
    return after(y);
  }
};

// The entry at `at` of a lane's values with what its neighbours hold on either side:
// indices -SIDE, ..., -1 lie before, C, ..., C + SIDE - 1 after.
template <int C, int SIDE>
struct Wide {
  double before[SIDE], own[C], after[SIDE];

  __device__ __forceinline__ double& operator[](int at) {
    return at < 0 ? before[at + SIDE] : at >= C ? after[at - C] : own[at];
  }
};

template <int LANES, int C, int SIDE>
__device__ __forceinline__ void fetch_sides(const Group<LANES>& group, Wide<C, SIDE>& x) {
#pragma unroll
  for (int i = 0; i < SIDE; ++i) x.before[i] = group.before(x.own[C - SIDE + i]);
#pragma unroll
  for (int i = 0; i < SIDE; ++i) x.after[i] = group.after(x.own[i]);
}

// Adds what lies beyond a lane's own coordinates to the neighbours' values.
template <int LANES, int C, int SIDE>
__device__ __forceinline__ void give_sides(const Group<LANES>& group, Wide<C, SIDE>& g) {
#pragma unroll
  for (int i = 0; i < SIDE; ++i) g.own[i] += group.before(g.after[i]);
#pragma unroll
  for (int i = 0; i < SIDE; ++i) g.own[C - SIDE + i] += group.after(g.before[i]);
}

// What is written: observed values, or the whole state.
constexpr u32 VALUES = 0, WHOLE = 1;

// A trajectory as one lane of its group sees it: C coordinates from `own` on, of all states.
template <class Model, class Normal>
struct Trajectory {
  static constexpr int C = Model::per_lane, S = Model::states, n = Model::n;

  Group<Model::lanes> group;
  int own;
  u32 which, count, low, high, k0, k1;
  double s[S][C], tracked[Model::tracked + 1], totals[Model::totals + 1];
  double odd[C];  // the normals of the step after an even one

  __device__ __forceinline__ Trajectory(u64 first, u32 count, u32 k0, u32 k1)
      : group{(int)(threadIdx.x % Model::lanes)}, own(group.lane * C),
        which((blockIdx.x * BLOCK + threadIdx.x) / Model::lanes), count(count),
        low((u32)(first + which)), high((u32)((first + which) >> 32)), k0(k0), k1(k1) {}

  __device__ __forceinline__ bool real() const { return which < count; }
  __device__ __forceinline__ bool inside(int c) const { return own + c < n; }
  __device__ __forceinline__ u64 place(int i, int c) const {
    return (u64)(i * n + own + c) * count + which;
  }

  // The state before step 1.
  __device__ __forceinline__ void start(const Model& model, const double* vectors) {
    double direction[C], length = 0.0;
#pragma unroll
    for (int c = 0; c < C; ++c) {
      direction[c] = 0.0;
      if (Model::random && inside(c))
        Normal::pair(philox(low, high, 0u, (u32)(n + own + c), k0, k1), direction[c], odd[c]);
      length += direction[c] * direction[c];
    }
    const double scale = Model::random ? 1.0 / sqrt(group.sum(length)) : 0.0;
#pragma unroll
    for (int c = 0; c < C; ++c) {
#pragma unroll
      for (int i = 0; i < S; ++i) s[i][c] = 0.0;
      if (inside(c)) model.start(direction[c] * scale, vectors + (own + c), s, c);
    }
    model.start_tracked(tracked);
  }

  // The state from where an earlier launch has left it, and back.
  __device__ __forceinline__ void load(const double* state) {
#pragma unroll
    for (int i = 0; i < S; ++i)
#pragma unroll
      for (int c = 0; c < C; ++c) s[i][c] = real() && inside(c) ? state[place(i, c)] : 0.0;
#pragma unroll
    for (int i = 0; i < Model::tracked; ++i)
      tracked[i] = real() ? state[(u64)(S * n + i) * count + which] : 0.0;
  }
  __device__ __forceinline__ void store(double* state) const {
    if (!real()) return;
    store_whole(state);
    if (group.lane > 0) return;
#pragma unroll
    for (int i = 0; i < Model::tracked; ++i)
      state[(u64)(S * n + i) * count + which] = tracked[i];
  }
  __device__ __forceinline__ void store_whole(double* out) const {
#pragma unroll
    for (int i = 0; i < S; ++i)
#pragma unroll
      for (int c = 0; c < C; ++c)
        if (real() && inside(c)) out[place(i, c)] = s[i][c];
  }

  // Step t + 1; the totals are summed if they are looked at or needed at each step.
  __device__ __forceinline__ void step(const Model& model, u32 t, const double* row,
                                       const double* vectors, bool looked) {
    double g[C], noisy[C];
    model.gradient(group, vectors, s[0], g);
#pragma unroll
    for (int c = 0; c < C; ++c) {
      noisy[c] = g[c];
      if (Model::noisy && inside(c)) {
        double now = odd[c];
        if (t % 2 == 0)
          Normal::pair(philox(low, high, t >> 1, (u32)(own + c), k0, k1), now, odd[c]);
        noisy[c] = model.with_noise(g[c], now);
      }
    }
    model.move(group, own, row, vectors, g, noisy, s, looked || Model::each, totals);
    model.track(row, totals, tracked);
  }

  // The observed values, written to out with `count` from one to the next.
  __device__ __forceinline__ void observe(const Model& model, const double* vectors,
                                          double* out) const {
    double late[2] = {0.0, 0.0}, values[Model::observed];
    if (Model::objective_wanted) late[0] = model.objective(group, vectors, s[0]);
    if (Model::slopes_wanted) {
      double g[C], square = 0.0;
      model.gradient(group, vectors, s[0], g);
#pragma unroll
      for (int c = 0; c < C; ++c)
        if (inside(c)) square += g[c] * g[c];
      late[1] = group.sum(square);
    }
    model.observe(totals, tracked, late, values);
    if (!real() || group.lane > 0) return;
#pragma unroll
    for (int k = 0; k < Model::observed; ++k) out[(u64)k * count + which] = values[k];
  }
};

// A launch runs the steps begin, ..., end - 1 (counted from 0; begin is even) of `count`
// trajectories; `state` carries state and tracked values from launch to launch, shape
// (states n + tracked, count).  `checks` are the steps to look at, sorted, counted from 1,
// with a 0 behind the last; `passed` of them lie before `begin`.  out has shape
// (checks, observed, count) or (checks, states n, count).
template <class Model, class Normal, class... Constants>
__global__ void __launch_bounds__(BLOCK, 3)
local_steps(u64 first, u32 count, u32 begin, u32 end, u32 k0, u32 k1, const double* tables,
            const double* vectors, const u32* checks, u32 passed, u32 output, double* state,
            double* out, Constants... constants) {
  const Model model{constants...};
  Trajectory<Model, Normal> path(first, count, k0, k1);
  if (begin == 0)
    path.start(model, vectors);
  else
    path.load(state);
  const double* row = tables + (u64)begin * Model::tables;
  u32 next = checks[passed];
  for (u32 t = begin; t < end; ++t, row += Model::tables) {
    const bool looked = t + 1 == next;
    path.step(model, t, row, vectors, looked);
    if (looked) {
      if (output == WHOLE)
        path.store_whole(out + (u64)passed * (Model::states * Model::n) * count);
      else
        path.observe(model, vectors, out + (u64)passed * Model::observed * count);
      next = checks[++passed];
    }
    model.rescale(path.own, row, vectors, path.totals, path.s, path.tracked);
  }
  path.store(state);
}

// Moments of samples, shape (rows, count): block b of row r goes to out[b, r], 4 numbers.
__global__ void __launch_bounds__(BLOCK)
sample_moments(const double* samples, u32 rows, u32 count, double* out) {
  const u32 block = blockIdx.x / rows, row = blockIdx.x % rows;
  const u32 left = count - block * BLOCK;
  const u32 lanes = left < BLOCK ? left : BLOCK;
  const u32 at = threadIdx.x < lanes ? block * BLOCK + threadIdx.x : block * BLOCK;
  write_block_moments(samples[(u64)row * count + at], lanes, out + (u64)blockIdx.x * 4);
}

}  // namespace adamnx
