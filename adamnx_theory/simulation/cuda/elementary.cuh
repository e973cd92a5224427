// Sine and cosine for generated code.  Those of the CUDA library keep a stack, for huge
// arguments, in every kernel that calls them.

namespace adamnx {

// The sine of x + quarters pi/2 within 2.5 units in the last place for |x| < 2^40; beyond,
// not a number.  x is brought to [-pi/4, pi/4] by a multiple of pi/2, in three parts of
// 33, 33 and 53 bits; products are not rounded, so that no digits are lost.
__device__ __forceinline__ double turned_sine(double x, int quarters) {
  if (!(fabs(x) < 0x1p40)) return __longlong_as_double(0x7FF8000000000000ll);
  const double n = floor(x * 0.6366197723675814 + 0.5);
  double a = fma(-n, 1.57079632673412561417, x);
  a = fma(-n, 6.07710050630396597660e-11, a);
  a = fma(-n, 2.02226624879595063154e-21, a);
  const double z = a * a, half = 0.5 * z, near = 1.0 - half;
  const double s = a + a * z * Normal64::sine_part(z);
  const double c = near + ((1.0 - near) - half + z * z * Normal64::cosine_part(z));
  const long long quarter = (long long)n + quarters;
  const double value = quarter & 1 ? c : s;
  return quarter & 2 ? -value : value;
}

__device__ __forceinline__ double sine(double x) { return turned_sine(x, 0); }
__device__ __forceinline__ double cosine(double x) { return turned_sine(x, 1); }

}  // namespace adamnx
