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
 * part along an angle their order gives). Cost: rounds · n². Throws nothing.
 */
export function spread(discs: readonly Disc[], options: Partial<SpreadOptions> = {}): ReadonlyMap<string, { x: number; y: number }> {
  const { most, gap, rounds } = { ...SPREAD_DEFAULTS, ...options };
  const ordered = [...discs].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = ordered.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let i = 0; i < ordered.length; i += 1) {
      for (let j = i + 1; j < ordered.length; j += 1) {
        if (part(ordered, places, i, j, gap)) moved = true;
      }
    }
    places.forEach((place, i) => keepNear(place, ordered[i], most));
    if (!moved) break;
  }
  return new Map(ordered.map(({ id }, i) => [id, places[i] ?? { x: 0, y: 0 }]));
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
