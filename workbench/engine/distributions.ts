/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** Probability of a standard normal value up to z, to about 15 digits (Abramowitz and Stegun 26.2.11; beyond 7 the continued fraction 26.2.14). */
export function normalProbability(z: number): number {
  if (Math.abs(z) > 7) {
    const a = Math.abs(z);
    let fraction = a;
    for (let step = 60; step > 0; step--) fraction = a + step / fraction;
    const tail = normalDensity(a) / fraction;
    return z < 0 ? tail : 1 - tail;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-18 && odd < 400; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
}

/** Probability of a Student value above x ≥ 0: half of the regularised incomplete beta function at freedom / (freedom + x²). */
export function studentTail(x: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + x * x), freedom / 2, 0.5) / 2;
}

/** Regularised incomplete beta function by its continued fraction (Abramowitz and Stegun 26.5.8, evaluated after Lentz). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  let [fraction, c, d] = [1, 1, 0];
  for (let step = 0; step < 500; step++) {
    const m = Math.floor(step / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    const numerator = step === 0 ? 1 : step % 2 === 0 ? even : odd;
    d = 1 / away(1 + numerator * d);
    c = away(1 + numerator / c);
    fraction *= c * d;
    if (step > 0 && Math.abs(1 - c * d) < 1e-16) break;
  }
  return front * (fraction - 1);
}

function away(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, factor, index) => (index === 0 ? factor : total + factor / (x - 1 + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
