// Runs CUDA C++ kernels on the CPU, for tests: one block at a time, each thread of it a fiber.
//
// A barrier hands over to the next fiber until all have arrived, a shuffle until all
// lanes of the warp have.  Shared memory is static, since only one block runs;
// `__constant__` is not used.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstring>
#include <string>
#include <type_traits>
#include <ucontext.h>
#include <utility>
#include <vector>

#define __global__
#define __device__
#define __shared__ static
#define __forceinline__ inline __attribute__((always_inline))
#define __launch_bounds__(...)

namespace shim {

struct Index {
  unsigned x = 0, y = 0, z = 0;
};

struct Fiber {
  ucontext_t context;
  Index thread;
  bool done;
  std::vector<char> stack;
};

constexpr std::size_t STACK = 1 << 16;
inline std::vector<Fiber> fibers;

constexpr unsigned LANES = 32;

struct Warp {
  unsigned long long slots[2][LANES];  // of two shuffles in turn: some lanes may be one ahead
  unsigned arrived = 0, generation = 0;
};

inline std::vector<Warp> warps;
inline unsigned progress = 0;
inline ucontext_t scheduler;
inline Fiber* current = nullptr;
inline Index block;
inline unsigned arrived = 0, alive = 0, generation = 0;
inline void (*body)(void*) = nullptr;
inline void* body_data = nullptr;

inline void enter() {
  body(body_data);
  current->done = true;
  ++progress;
  --alive;
  swapcontext(&current->context, &scheduler);
}

inline void barrier() {
  const unsigned mine = generation;
  ++arrived;
  ++progress;
  while (mine == generation) swapcontext(&current->context, &scheduler);
}

// Hands `bits` over to the other lanes; returns which of the two slots holds all of theirs.
inline unsigned exchange(unsigned long long bits) {
  Warp& warp = warps[current->thread.x / LANES];
  const unsigned mine = warp.generation;
  warp.slots[mine % 2][current->thread.x % LANES] = bits;
  ++progress;
  if (++warp.arrived == LANES) {  // a lane that has left is missed, as a full mask demands
    warp.arrived = 0;
    ++warp.generation;
  } else {
    while (mine == warp.generation) swapcontext(&current->context, &scheduler);
  }
  return mine % 2;
}

// Returns 1 when threads wait for others that never arrive, else 0.
inline int run_block(unsigned threads) {
  arrived = 0;
  alive = threads;
  warps.assign((threads + LANES - 1) / LANES, Warp());
  for (unsigned i = 0; i < threads; ++i) {
    Fiber& fiber = fibers[i];
    fiber.stack.resize(STACK);
    fiber.thread.x = i;
    fiber.done = false;
    getcontext(&fiber.context);
    fiber.context.uc_stack.ss_sp = fiber.stack.data();
    fiber.context.uc_stack.ss_size = STACK;
    fiber.context.uc_link = &scheduler;
    makecontext(&fiber.context, enter, 0);
  }
  while (alive) {
    const unsigned before = progress;
    for (unsigned i = 0; i < threads; ++i) {
      if (fibers[i].done) continue;
      current = &fibers[i];
      swapcontext(&scheduler, &current->context);
    }
    // Every fiber now waits or is done; a barrier is for all threads of the block.
    if (arrived == threads) {
      arrived = 0;
      ++generation;
      ++progress;
    }
    if (alive && progress == before) return 1;
  }
  return 0;
}

// The value of the lane `from`, if it belongs to this lane's group, else this lane's own.
template <class T> T shuffled(T x, int from, bool there) {
  unsigned long long bits = 0;
  static_assert(sizeof(T) <= sizeof(bits), "one word");
  std::memcpy(&bits, &x, sizeof(T));
  const unsigned slot = exchange(bits);
  if (!there) return x;
  T out;
  std::memcpy(&out, &warps[current->thread.x / LANES].slots[slot][from], sizeof(T));
  return out;
}

template <class Function>
int launch(unsigned blocks, unsigned threads, Function function) {
  if (fibers.size() < threads) fibers.resize(threads);
  body = [](void* data) { (*static_cast<Function*>(data))(); };
  body_data = &function;
  for (block.x = 0; block.x < blocks; ++block.x)
    if (run_block(threads)) return 1;
  return 0;
}

// Names as NumPy has them; an array's begins with a star.
template <class T> struct Name;
template <> struct Name<unsigned> { static constexpr const char* text = "uint32"; };
template <> struct Name<int> { static constexpr const char* text = "int32"; };
template <> struct Name<unsigned long long> { static constexpr const char* text = "uint64"; };
template <> struct Name<float> { static constexpr const char* text = "float32"; };
template <> struct Name<double> { static constexpr const char* text = "float64"; };

template <class T> std::string name() {
  if constexpr (std::is_pointer_v<T>)
    return std::string("*") + Name<std::remove_cv_t<std::remove_pointer_t<T>>>::text;
  else
    return Name<std::remove_cv_t<T>>::text;
}

template <class... A> std::string signature(void (*)(A...)) {
  std::string text;
  ((text += name<A>() + " "), ...);
  return text;
}

template <class... A, std::size_t... I>
int call(void (*kernel)(A...), unsigned blocks, unsigned threads, void** arguments,
         std::index_sequence<I...>) {
  return launch(blocks, threads,
                [=] { kernel(*static_cast<std::remove_cv_t<A>*>(arguments[I])...); });
}

template <class... A>
int call(void (*kernel)(A...), unsigned blocks, unsigned threads, void** arguments) {
  return call(kernel, blocks, threads, arguments, std::index_sequence_for<A...>{});
}

template <class To, class From> To bits(From x) {
  static_assert(sizeof(To) == sizeof(From), "the same size");
  To out;
  std::memcpy(&out, &x, sizeof(To));
  return out;
}

}  // namespace shim

#define threadIdx (shim::current->thread)
#define blockIdx (shim::block)
inline void __syncthreads() { shim::barrier(); }
inline int shim_lane() { return (int)(threadIdx.x % shim::LANES); }
template <class T> T __shfl_sync(unsigned, T x, int from, int width = 32) {
  return shim::shuffled(x, (shim_lane() & ~(width - 1)) | (from & (width - 1)), true);
}
template <class T> T __shfl_up_sync(unsigned, T x, unsigned d, int width = 32) {
  const int from = shim_lane() - (int)d;
  return shim::shuffled(x, from, from >= (shim_lane() & ~(width - 1)));
}
template <class T> T __shfl_down_sync(unsigned, T x, unsigned d, int width = 32) {
  const int from = shim_lane() + (int)d;
  return shim::shuffled(x, from, from <= (shim_lane() | (width - 1)));
}
template <class T> T __shfl_xor_sync(unsigned, T x, int mask, int width = 32) {
  const int from = shim_lane() ^ mask;
  return shim::shuffled(x, from, from <= (shim_lane() | (width - 1)));
}
template <class T> T __ldg(const T* p) { return *p; }
inline unsigned __float_as_uint(float x) { return shim::bits<unsigned>(x); }
inline float __uint_as_float(unsigned x) { return shim::bits<float>(x); }
inline long long __double_as_longlong(double x) { return shim::bits<long long>(x); }
inline double __longlong_as_double(long long x) { return shim::bits<double>(x); }
