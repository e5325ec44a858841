import { reach as meanReach } from '../../measures/reach.ts';
import { LONG_DISTANCE_KM } from '../../measures/network-summary.ts';
import type { NodeId } from '../../model/node-id.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import { distanceKm } from '../../model/place.ts';
import type { Level } from '../../network/level.ts';
import { LIVING, reaches } from '../../ties/band.ts';
import { partyId, tieQuestion, type TieQuestion } from '../../ties/tie-question.ts';
import { tiesAt, type TieTable } from '../../ties/tie-table.ts';
import { NetworkParties } from '../networks/network-parties.ts';
import type { Matchmaking } from './pool-affinity.ts';

/** Some who would meet, as parties of the level looked at; the same one twice is nobody new. */
export interface Introduction {
  readonly parties: readonly NodeId[];
  /** What the meeting adds to each tie among them. */
  readonly adds: number;
}

export const PREVIEW_MEASURES = [
  'isolates',
  'components',
  'largest component',
  'reach',
  'cross-region ties',
  'long-distance ties',
  'ties',
  'at capacity',
] as const;
export type PreviewMeasure = (typeof PREVIEW_MEASURES)[number];

/** The network before and after a draft, in one figure. Shares are 0 to 1. */
export interface PreviewFigure {
  readonly measure: PreviewMeasure;
  readonly before: number;
  readonly after: number;
}

/** A tie among those a draft is about, or one it makes. */
export interface PreviewTie {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly before: number;
  readonly after: number;
}

export interface PreviewParty {
  readonly id: NodeId;
  readonly region: string | undefined;
  /** Living ties to anybody. */
  readonly tiesBefore: number;
  readonly tiesAfter: number;
}

export interface Preview {
  readonly level: Level;
  readonly figures: readonly PreviewFigure[];
  readonly ties: readonly PreviewTie[];
  /** By id. */
  readonly parties: readonly PreviewParty[];
}

/**
 * What the living ties of the whole programme on a day would be were some to meet, beside what they are.
 * `pool`: the parties a draft is about, introduced or not. @throws KithError TOO_COSTLY.
 */
export function preview({ network, patience }: Matchmaking, level: Level, at: IsoDate, pool: readonly NodeId[], introductions: readonly Introduction[]): Preview {
  const question = tieQuestion(network, { level, at, options: {} });
  patience.walk(question.evidence, { times: 2 });
  const parties = new NetworkParties(question);
  const all = pairsOf(question, introductions);
  const before = livingOf(all.before);
  const after = livingOf(all.after);
  const about = [...new Set([...pool, ...introductions.flatMap((one) => one.parties)])].sort();
  const places = about.map((id) => question.evidence.placeOf(network.number(id) ?? -1));
  const isAbout = new Set(places);
  const [figuresBefore, figuresAfter] = [before, after].map((ties) => figuresOf(parties, ties)) as [Figures, Figures];
  const [degreesBefore, degreesAfter] = [before, after].map((ties) => degreesOf(parties.places.length, ties)) as [Int32Array, Int32Array];
  return {
    level,
    figures: (Object.keys(figuresBefore) as (keyof Figures)[]).map((measure) => ({ measure, before: figuresBefore[measure], after: figuresAfter[measure] })),
    ties: [...all.after]
      .filter(([, { a, b }]) => isAbout.has(a) && isAbout.has(b))
      .map(([key, { a, b, strength }]) => ({ a: partyId(question, a), b: partyId(question, b), before: all.before.get(key)?.strength ?? 0, after: strength }))
      .filter((tie) => reaches(tie.after, LIVING)),
    parties: about.flatMap((id, i) => {
      const place = places[i]!;
      if (place < 0) return [];
      return [{ id, region: parties.regions[place], tiesBefore: degreesBefore[place]!, tiesAfter: degreesAfter[place]! }];
    }),
  };
}

interface PairTie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}
type Ties = Map<number, PairTie>;

/** All ties however faded, by pair, as they are and with what the introductions add. */
function pairsOf(question: TieQuestion, introductions: readonly Introduction[]): { readonly before: Ties; readonly after: Ties } {
  const { evidence, at, options, network } = question;
  const size = evidence.parties.length;
  const before: Ties = new Map();
  const table: TieTable = tiesAt(evidence, at, options);
  for (let k = 0; k < table.size; k++) {
    const [a, b] = [table.a[k]!, table.b[k]!];
    before.set(a * size + b, { a, b, strength: table.strength[k]! });
  }
  const after = new Map(before);
  for (const { parties, adds } of introductions) {
    const places = [...new Set(parties)].map((id) => evidence.placeOf(network.number(id) ?? -1)).filter((place) => place >= 0);
    places.sort((x, y) => x - y);
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        const key = a * size + b;
        after.set(key, { a, b, strength: (after.get(key)?.strength ?? 0) + adds });
      }
    });
  }
  return { before, after };
}

const livingOf = (ties: Ties): readonly PairTie[] => [...ties.values()].filter(({ strength }) => reaches(strength, LIVING));

type Figures = Readonly<Record<Exclude<PreviewMeasure, 'at capacity'>, number>>;

function figuresOf(parties: NetworkParties, ties: readonly PairTie[]): Figures {
  const column = (of: 'a' | 'b') => Int32Array.from(ties, (tie) => tie[of]);
  const measures = parties.measuresOf({ a: column('a'), b: column('b'), strength: Float64Array.from(ties, ({ strength }) => strength) });
  const components = measures.read('components');
  const { regions, positions } = parties;
  const crosses = ({ a, b }: PairTie) => regions[a] !== undefined && regions[b] !== undefined && regions[a] !== regions[b];
  const isLong = ({ a, b }: PairTie) => {
    const [from, to] = [positions[a], positions[b]];
    return from !== undefined && to !== undefined && distanceKm(from.lat, from.lon, to.lat, to.lon) > LONG_DISTANCE_KM;
  };
  return {
    isolates: measures.read('degree').reduce((count, degree) => count + (degree === 0 ? 1 : 0), 0),
    components: components.sizes.length,
    'largest component': components.largest,
    reach: meanReach(components.sizes),
    'cross-region ties': ties.filter(crosses).length,
    'long-distance ties': ties.filter(isLong).length,
    ties: ties.length,
  };
}

function degreesOf(size: number, ties: readonly PairTie[]): Int32Array {
  const degrees = new Int32Array(size);
  for (const { a, b } of ties) {
    degrees[a]!++;
    degrees[b]!++;
  }
  return degrees;
}
