import type { InteractionKind } from './interaction-kinds.ts';

/** Which ties count, as the API takes it. */
export interface TieFilter {
  readonly ids?: string[];
  readonly regions?: string[];
  readonly topic?: string;
  readonly cluster?: string;
  readonly kinds?: InteractionKind[];
  readonly ends?: 'BOTH' | 'EITHER';
}
