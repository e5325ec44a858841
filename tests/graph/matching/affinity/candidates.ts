import type { Candidate, IndicatorValue } from '../../../../graph/matching/affinity/candidate.ts';
import { NO_CONTACT, type Contact } from '../../../../graph/matching/affinity/contact.ts';
import type { Pair, Words } from '../../../../graph/matching/affinity/feature.ts';
import { TopicTree } from '../../../../graph/matching/affinity/topic-tree.ts';
import type { NodeId } from '../../../../graph/model/node-id.ts';

export const id = (text: string) => text as NodeId;

type Levels = Readonly<Record<string, number>>;
interface Said extends Partial<Omit<Candidate, 'id' | 'needs' | 'offers' | 'indicators' | 'areas'>> {
  readonly needs?: Levels;
  readonly offers?: Levels;
  readonly areas?: readonly string[];
  /** Standardised. */
  readonly indicators?: Levels;
}

const levels = (said: Levels = {}) => new Map(Object.entries(said).map(([topic, level]) => [id(`topic:${topic}`), level]));

/** A person with consent and a role in an area of the same name, of whom nothing else is known but what is said. */
export function person(name: string, { needs, offers, areas = [name], indicators = {}, ...said }: Said = {}): Candidate {
  return {
    id: id(`person:${name}`),
    areas: areas.map((area) => id(`area:${area}`)),
    region: undefined,
    lat: undefined,
    lon: undefined,
    wave: undefined,
    indicators: new Map(
      Object.entries(indicators).map(([indicator, standardised]): [NodeId, IndicatorValue] => [id(`indicator:${indicator}`), { value: standardised * 10, standardised }]),
    ),
    experience: undefined,
    commitments: 0,
    consent: 'yes',
    lastRoleEnded: undefined,
    ...said,
    needs: levels(needs),
    offers: levels(offers),
  };
}

/** Solar is narrower than energy. */
export const TOPICS = new TopicTree(new Map([[id('topic:solar'), [id('topic:energy')]]]));

export const pair = (a: Candidate, b: Candidate, said: Partial<Pair> & { readonly contact?: Contact } = {}): Pair => ({
  a,
  b,
  contact: NO_CONTACT,
  distanceKm: undefined,
  topics: TOPICS,
  ...said,
});

/** Ids without their prefix, capital first. */
export const WORDS: Words = {
  name: (of) => of.replace(/^.*:/, '').replace(/^./, (letter) => letter.toUpperCase()),
  topic: (of) => of.replace('topic:', ''),
};
