// Two standard normals from the words of one draw: normals.py, operation by operation.
//
// Compiled without fusing multiplications and additions, every result has the bits of
// the NumPy reference.  No float32 value here is subnormal, so flushing those is harmless.

namespace adamnx {

struct Normal32 {
  static __device__ __forceinline__ float log(float u) {
    const u32 bits = __float_as_uint(u) + (0x3F800000u - 0x3F3504F3u);
    const float exponent = (float)((int)(bits >> 23) - 127);
    const float f = __uint_as_float((bits & 0x007FFFFFu) + 0x3F3504F3u) - 1.0f;
    float p = 7.0376836292e-2f;
    p = p * f + -1.1514610310e-1f;
    p = p * f + 1.1676998740e-1f;
    p = p * f + -1.2420140846e-1f;
    p = p * f + 1.4249322787e-1f;
    p = p * f + -1.6668057665e-1f;
    p = p * f + 2.0000714765e-1f;
    p = p * f + -2.4999993993e-1f;
    p = p * f + 3.3333331174e-1f;
    const float z = f * f;
    return exponent * 0.6931471805599453f + (f - 0.5f * z + p * f * z);
  }

  static __device__ __forceinline__ void sincos(u32 w, float& sine, float& cosine) {
    const u32 quarter = (w + (1u << 29)) >> 30;
    const float a = (float)(int)(w - (quarter << 30)) * 1.4629180792671596e-09f;
    const float z = a * a;
    float p = -1.9515295891e-4f;
    p = p * z + 8.3321608736e-3f;
    p = p * z + -1.6666654611e-1f;
    float q = 2.443315711809948e-5f;
    q = q * z + -1.388731625493765e-3f;
    q = q * z + 4.166664568298827e-2f;
    const float s = a + a * z * p;
    const float c = 1.0f - 0.5f * z + z * z * q;
    const bool swapped = quarter & 1u;
    sine = __uint_as_float(__float_as_uint(swapped ? c : s) ^ ((quarter & 2u) << 30));
    cosine = __uint_as_float(__float_as_uint(swapped ? s : c) ^ (((quarter + 1u) & 2u) << 30));
  }

  static __device__ __forceinline__ void pair(const Words& w, double& even, double& odd) {
    const float u = (float)w.w0 * 0x1p-32f + 0x1p-33f;
    const float radius = sqrtf(-2.0f * log(u));
    float sine, cosine;
    sincos(w.w1, sine, cosine);
    even = (double)(radius * cosine);
    odd = (double)(radius * sine);
  }
};

struct Normal64 {
  static __device__ __forceinline__ double log(double u) {
    const u64 bits =
        (u64)__double_as_longlong(u) + (0x3FF0000000000000ull - 0x3FE6A09E667F3BCDull);
    const double exponent = (double)((int)(bits >> 52) - 1023);
    const u64 mantissa = (bits & 0x000FFFFFFFFFFFFFull) + 0x3FE6A09E667F3BCDull;
    const double f = __longlong_as_double((long long)mantissa) - 1.0;
    const double s = f / (2.0 + f);
    const double z = s * s;
    double p = 1.479819860511658591e-01;
    p = p * z + 1.531383769920937332e-01;
    p = p * z + 1.818357216161805012e-01;
    p = p * z + 2.222219843214978396e-01;
    p = p * z + 2.857142874366239149e-01;
    p = p * z + 3.999999999940941908e-01;
    p = p * z + 6.666666666666735130e-01;
    const double h = 0.5 * f * f;
    return exponent * 0.6931471805599453 - ((h - s * (h + z * p)) - f);
  }

  // (sin a - a) / (a z) and (cos a - 1 + z / 2) / z^2 for z = a^2, |a| <= pi/4.
  static __device__ __forceinline__ double sine_part(double z) {
    double p = 1.58969099521155010221e-10;
    p = p * z + -2.50507602534068634195e-08;
    p = p * z + 2.75573137070700676789e-06;
    p = p * z + -1.98412698298579493134e-04;
    p = p * z + 8.33333333332248946124e-03;
    return p * z + -1.66666666666666324348e-01;
  }
  static __device__ __forceinline__ double cosine_part(double z) {
    double q = -1.13596475577881948265e-11;
    q = q * z + 2.08757232129817482790e-09;
    q = q * z + -2.75573143513906633035e-07;
    q = q * z + 2.48015872894767294178e-05;
    q = q * z + -1.38888888888741095749e-03;
    return q * z + 4.16666666666666019037e-02;
  }

  static __device__ __forceinline__ void sincos(u64 w, double& sine, double& cosine) {
    const u64 quarter = (w + (1ull << 61)) >> 62;
    const double a = (double)(long long)(w - (quarter << 62)) * 3.4061215800865545e-19;
    const double z = a * a;
    const double s = a + a * z * sine_part(z);
    const double c = 1.0 - 0.5 * z + z * z * cosine_part(z);
    const bool swapped = quarter & 1u;
    const u64 above = (u64)__double_as_longlong(swapped ? c : s) ^ ((quarter & 2u) << 62);
    const u64 beside = (u64)__double_as_longlong(swapped ? s : c) ^ (((quarter + 1u) & 2u) << 62);
    sine = __longlong_as_double((long long)above);
    cosine = __longlong_as_double((long long)beside);
  }

  static __device__ __forceinline__ void pair(const Words& w, double& even, double& odd) {
    const u64 first = w.w0 | ((u64)w.w1 << 32);
    const u64 second = w.w2 | ((u64)w.w3 << 32);
    const double u = ((double)(long long)(first >> 11) + 0.5) * 0x1p-53;
    const double radius = sqrt(-2.0 * log(u));
    double sine, cosine;
    sincos(second, sine, cosine);
    even = radius * cosine;
    odd = radius * sine;
  }
};

}  // namespace adamnx
