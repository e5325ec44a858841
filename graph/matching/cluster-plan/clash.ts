export type ClusterRule =
  | 'UNPLACED'
  | 'SIZE'
  | 'SEATS'
  | 'EXPERIENCE'
  | 'REGION'
  | 'KEPT_APART'
  | 'TOGETHER'
  | 'LOCKED'
  | 'FORBIDDEN'
  | 'TOO_FAR';

/** A rule that is broken, or that cannot be kept beside the others, and by how much. */
export interface Clash {
  readonly rule: ClusterRule;
  /** In words, with the figures. */
  readonly text: string;
  /** Areas, people or regions too many or too few; for distance, areas too far. */
  readonly by: number;
  /** Whom it is about, by number; empty where it is about the whole. */
  readonly areas: readonly number[];
  readonly groups: readonly number[];
}

/** `1 area`, `2 areas`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `a`, `a and b`, `a, b and c`; a long list ends in how many more there are. */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]!}`;
}
