import type { IsoDate } from '../../model/iso-date.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { Consent } from '../../model/vocabulary.ts';

/** Topics with urgency or experience, 1 to 3 each. */
export type TopicLevels = ReadonlyMap<NodeId, number>;

/** What is known of a person or an area on a day, as far as matching looks at it. */
export interface Candidate {
  readonly id: NodeId;
  /** An area: itself. A person: the areas they hold a role in that day, the one they stand for first. */
  readonly areas: readonly NodeId[];
  readonly region: string | undefined;
  readonly lat: number | undefined;
  readonly lon: number | undefined;
  /** How early the area joined the programme: 1 is the first wave. */
  readonly wave: number | undefined;
  /** Their own, and those of the area they stand for; the greater where both name a topic. */
  readonly needs: TopicLevels;
  readonly offers: TopicLevels;
  /** Published figures of the place, each as standard deviations from the mean of all areas. */
  readonly indicators: ReadonlyMap<NodeId, IndicatorValue>;
  /** 0, just begun, to 1, long experienced; undefined where it is not known when they began. */
  readonly experience: number | undefined;
  /** Clusters, buddies and joint work that take their time. */
  readonly commitments: number;
  /** People only; undefined for people whose consent is not recorded. */
  readonly consent: Consent | undefined;
  /** The day their last role ended, where they hold none now; undefined where they never held one. */
  readonly lastRoleEnded: IsoDate | undefined;
}

export interface IndicatorValue {
  readonly value: number;
  /** Standard deviations above the mean of all areas. */
  readonly standardised: number;
}

export const isPerson = ({ id }: Pick<Candidate, 'id'>): boolean => id.startsWith('person:');

/** The area a candidate stands for. */
export const homeOf = ({ areas }: Pick<Candidate, 'areas'>): NodeId | undefined => areas[0];
