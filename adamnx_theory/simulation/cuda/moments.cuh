// Moments to order four: of one block of trajectories, and merged level by level.
//
// Every sum is a fixed tree over the lanes of a block, and `merge_level` takes the
// operations of moments.py in their order, so results do not depend on the launch.

namespace adamnx {

// The sum over the block, known to every thread; all threads of the block must call it.
__device__ __forceinline__ double block_sum(double x, double* room) {
  room[threadIdx.x] = x;
  __syncthreads();
  for (u32 half = BLOCK / 2; half > 0; half /= 2) {
    if (threadIdx.x < half) room[threadIdx.x] += room[threadIdx.x + half];
    __syncthreads();
  }
  const double total = room[0];
  __syncthreads();
  return total;
}

// Writes mean, M_2, M_3, M_4 of the first `count` threads' values.
__device__ __forceinline__ void write_block_moments(double x, u32 count, double* out) {
  __shared__ double room[BLOCK];
  const bool counted = threadIdx.x < count;
  const double mean = block_sum(counted ? x : 0.0, room) / (double)count;
  const double d = counted ? x - mean : 0.0;
  const double square = d * d;
  const double m2 = block_sum(square, room);
  const double m3 = block_sum(square * d, room);
  const double m4 = block_sum(square * square, room);
  if (threadIdx.x == 0) {
    out[0] = mean;
    out[1] = m2;
    out[2] = m3;
    out[3] = m4;
  }
}

// One level of the tree: nodes 2 i and 2 i + 1 become node i; one without a partner
// moves up.  A node holds `width` times mean, M_2, M_3, M_4; every node stands for
// `full` trajectories, the last one for `last`.
__global__ void merge_level(const double* from, double* to, u32 nodes, u32 width, double full,
                            double last) {
  const u64 e = (u64)blockIdx.x * BLOCK + threadIdx.x;
  const u64 i = e / width;
  if (2 * i >= nodes) return;
  const double* a = from + 4 * (2 * i * width + e % width);
  const double* b = a + 4 * (u64)width;
  double* out = to + 4 * e;
  if (2 * i + 1 == nodes) {
    for (int k = 0; k < 4; ++k) out[k] = a[k];
    return;
  }
  const double na = full, nb = 2 * i + 2 == nodes ? last : full;
  const double n = na + nb;
  const double delta = b[0] - a[0];
  const double wa = na / n, wb = nb / n;
  const double d2 = delta * delta;
  const double cross = d2 * na * wb;
  const double skew = 3.0 * delta * (wa * b[1] - wb * a[1]);
  const double flat = 6.0 * d2 * (wa * wa * b[1] + wb * wb * a[1]);
  const double tilt = 4.0 * delta * (wa * b[2] - wb * a[2]);
  out[0] = a[0] + delta * wb;
  out[1] = a[1] + b[1] + cross;
  out[2] = a[2] + b[2] + cross * delta * (wa - wb) + skew;
  out[3] = a[3] + b[3] + cross * d2 * (wa * wa - wa * wb + wb * wb) + flat + tilt;
}

}  // namespace adamnx
