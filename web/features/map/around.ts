import type { MarkShape } from '../../map/scene.ts';
import type { AroundKind } from './map-address.ts';

/** Something that stands round an area: a person, an LTO, a partner, a topic, an event. */
export interface AroundRecord {
  readonly id: string;
  readonly kind: AroundKind;
  readonly label: string;
  /** What ties it to the area: a role, a date. */
  readonly said: string | undefined;
}

/** Each kind of record has its own mark, so that it can be told without colour. */
export const AROUND_MARKS: Record<AroundKind, MarkShape> = {
  people: 'circle',
  ltos: 'square',
  partners: 'triangle',
  topics: 'cross',
  events: 'ring',
  clusters: 'diamond',
};
