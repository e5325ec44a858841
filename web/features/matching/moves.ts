import type { BoardPerson } from './board-people.ts';
import type { KeptApart } from './kept-apart-query.ts';
import type { Adjustment } from './round-query.ts';

/**
 * Whom somebody could be paired with by what is on the board: people of another area whom no rule keeps
 * out, not kept apart from them, and not in a pair with them already. Rules on two people that the board
 * does not know, as an earlier pairing, are the API's to say.
 */
export function choicesFor(people: readonly BoardPerson[], apart: readonly KeptApart[], id: string): readonly BoardPerson[] {
  const moved = people.find((one) => one.id === id);
  if (!moved || moved.keptOut) return [];
  const foes = new Set(apart.flatMap(({ members }) => (members.some((one) => one.id === id) ? members.map((one) => one.id) : [])));
  const isTheirs = (other: BoardPerson) => other.mates.length === 1 && other.mates[0] === id;
  return people.filter(
    (other) => other.id !== id && !other.keptOut && !foes.has(other.id) && !isTheirs(other) && (other.areaId === undefined || other.areaId !== moved.areaId),
  );
}

/** Pairs two people, wherever they are now: a lock. */
export const pairUp = (moved: string, onto: string): Adjustment => ({ lock: [[moved, onto]] });

/** The pairs somebody could join as a third, each once, with its second member. */
export function thirdsFor(choices: readonly BoardPerson[], id: string): readonly (readonly [BoardPerson, BoardPerson])[] {
  const byId = new Map(choices.map((one) => [one.id, one]));
  return choices.flatMap((one) => {
    const [mate, ...more] = one.mates;
    const other = mate === undefined || mate === id ? undefined : byId.get(mate);
    return other && more.length === 0 && one.id < other.id ? [[one, other] as const] : [];
  });
}

/** Every two of a group. */
export const twosOf = <Member>(members: readonly Member[]): readonly (readonly [Member, Member])[] =>
  members.flatMap((a, i) => members.slice(i + 1).map((b) => [a, b] as const));

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const centre = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 });

/**
 * The nearest box in the direction of an arrow key, sideways distance counting double, the first of equals;
 * undefined where there is none.
 */
export function nextBox<Key>(from: Box, boxes: readonly { readonly key: Key; readonly box: Box }[], arrow: Arrow): Key | undefined {
  const start = centre(from);
  const along = arrow === 'ArrowUp' || arrow === 'ArrowDown' ? 'y' : 'x';
  const across = along === 'y' ? 'x' : 'y';
  const sign = arrow === 'ArrowDown' || arrow === 'ArrowRight' ? 1 : -1;
  let best: { readonly key: Key; readonly far: number } | undefined;
  for (const { key, box } of boxes) {
    const there = centre(box);
    const ahead = sign * (there[along] - start[along]);
    if (ahead < 1) continue;
    const far = ahead + 2 * Math.abs(there[across] - start[across]);
    if (!best || far < best.far) best = { key, far };
  }
  return best?.key;
}
