import { badInput } from '../../model/kith-error.ts';
import { labelOf } from '../../model/node-id.ts';

/** Where nodes were put, by their ids: x and y in the units of whoever draws them. */
export type Positions = Readonly<Record<string, readonly [number, number]>>;

const MOST_POSITIONS = 5_000;

const isPlace = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((one) => Number.isFinite(one));

/** @throws KithError BAD_INPUT for more than 5,000 of them, keys that are no ids, places that are not two numbers. */
export function checkedPositions(given: Readonly<Record<string, unknown>>): Positions {
  const entries = Object.entries(given);
  if (entries.length > MOST_POSITIONS) {
    throw badInput(`positions has ${entries.length.toLocaleString('en-GB')} entries. A view keeps at most ${MOST_POSITIONS.toLocaleString('en-GB')}.`);
  }
  for (const [id, place] of entries) {
    if (!labelOf(id)) throw badInput(`positions: "${id.slice(0, 100)}" is not an id. An id looks like area:cars-area-together.`);
    if (!isPlace(place)) throw badInput(`positions of ${id} must be two numbers, as [0.5, -1.2].`);
  }
  return given as Positions;
}
