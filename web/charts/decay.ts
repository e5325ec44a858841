/** One dated receipt as the curve needs it. */
export interface Pulse {
  /** Day number. */
  readonly day: number;
  /** What it contributed when new. */
  readonly height: number;
}

export interface CurvePoint {
  readonly day: number;
  readonly strength: number;
}

/** Strength on a day: each pulse up to it in full when new, halved every half-life. */
export function strengthOn(pulses: readonly Pulse[], day: number, halfLifeDays: number): number {
  let sum = 0;
  for (const pulse of pulses) if (pulse.day <= day) sum += pulse.height * 2 ** ((pulse.day - day) / halfLifeDays);
  return sum;
}

interface CurveSpan {
  readonly from: number;
  readonly to: number;
  readonly halfLifeDays: number;
  /** Days between points where it decays. */
  readonly stepDays: number;
}

/**
 * The curve as points: upright at each pulse's day, decaying between. Pulses in the order of
 * their days; those before the span count into its first point. O(pulses + span / step).
 */
export function decayCurve(pulses: readonly Pulse[], { from, to, halfLifeDays, stepDays }: CurveSpan): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  let day = from;
  let strength = strengthOn(pulses.filter((pulse) => pulse.day < from), from, halfLifeDays);
  points.push({ day, strength });
  const decayTo = (next: number): void => {
    const [start, begun] = [strength, day];
    // A curve at nothing is straight.
    const steps = start === 0 ? 0 : Math.max(0, Math.ceil((next - begun) / stepDays) - 1);
    for (let i = 1; i <= steps; i += 1) {
      const at = begun + i * stepDays;
      points.push({ day: at, strength: start * 2 ** ((begun - at) / halfLifeDays) });
    }
    strength = start * 2 ** ((begun - next) / halfLifeDays);
    if (next > begun) points.push({ day: next, strength });
    day = next;
  };
  for (const pulse of pulses) {
    if (pulse.day < from || pulse.day > to) continue;
    decayTo(pulse.day);
    strength += pulse.height;
    points.push({ day: pulse.day, strength });
  }
  decayTo(to);
  return points;
}
