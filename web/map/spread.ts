/** A mark in pixels, to be kept from lying on others. */
export interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface SpreadOptions {
  /** The farthest a mark may be moved, pixels. */
  readonly most: number;
  /** Free space between marks, pixels. */
  readonly gap: number;
  readonly rounds: number;
}

export const SPREAD_DEFAULTS: SpreadOptions = { most: 11, gap: 1.5, rounds: 40 };

/**
 * Moves crowded marks apart, each at most `most` pixels from its place: in every round each pair
 * that overlaps is pushed apart by half the overlap, the same way every time (pairs in one place
 * part along an angle their order gives). Pairs too far apart ever to meet are left out from the
 * start. Cost: n² + rounds · pairs that may meet. Throws nothing.
 */
export function spread(discs: readonly Disc[], options: Partial<SpreadOptions> = {}): ReadonlyMap<string, { x: number; y: number }> {
  const { most, gap, rounds } = { ...SPREAD_DEFAULTS, ...options };
  const ordered = [...discs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = ordered.map(({ x, y }) => ({ x, y }));
  const pairs = mayMeet(ordered, most, gap);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (const [i, j] of pairs) {
      if (part(ordered, places, i, j, gap)) moved = true;
    }
    places.forEach((place, i) => keepNear(place, ordered[i], most));
    if (!moved) break;
  }
  return new Map(ordered.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0 }]));
}

/** Within a round a mark may stand farther from home than `most` for a moment, by no more than it is pushed. */
function mayMeet(discs: readonly Disc[], most: number, gap: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const widest = Math.max(0, ...discs.map(({ radius }) => radius));
  for (const [i, a] of discs.entries()) {
    for (let j = i + 1; j < discs.length; j += 1) {
      const b = discs[j];
      const reach = b ? a.radius + b.radius + gap + 2 * (most + widest * 2 + gap) : 0;
      if (b && Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach) pairs.push([i, j]);
    }
  }
  return pairs;
}

type Place = { x: number; y: number };

function part(discs: readonly Disc[], places: readonly Place[], i: number, j: number, gap: number): boolean {
  const a = places[i];
  const b = places[j];
  const room = (discs[i]?.radius ?? 0) + (discs[j]?.radius ?? 0) + gap;
  if (!a || !b || Math.abs(a.x - b.x) >= room || Math.abs(a.y - b.y) >= room) return false;
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  if (apart >= room) return false;
  const angle = apart > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : (i * 7 + j * 13) % 6.28;
  const push = (room - apart) / 2;
  a.x -= Math.cos(angle) * push;
  a.y -= Math.sin(angle) * push;
  b.x += Math.cos(angle) * push;
  b.y += Math.sin(angle) * push;
  return true;
}

function keepNear(place: Place, home: Disc | undefined, most: number): void {
  if (!home) return;
  const far = Math.hypot(place.x - home.x, place.y - home.y);
  if (far <= most) return;
  place.x = home.x + ((place.x - home.x) * most) / far;
  place.y = home.y + ((place.y - home.y) * most) / far;
}
