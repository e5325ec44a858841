import type { ImportRow } from '../import-columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import { SCHEDULES } from './clusters.ts';
import type { Occasion } from './occasion.ts';

/** Shares the published evaluation gives, met as nearly as whole answers allow. */
const EXCELLENT_AT_SESSION = [0.43, 0.59, 0.74, 0.89] as const;
const NETWORKING_MOST_USEFUL = 0.84;
const FEEDBACK_GIVEN = 0.88;

interface Forms {
  readonly event: string;
  readonly cluster: string;
  readonly session: number;
  readonly responses: number;
}

/**
 * What the evaluation forms of cluster sessions said, as counts, and for every event whether its
 * attendance came back. A session whose day is public gets no invented counts.
 */
export function evaluationRows(
  occasions: readonly Occasion[],
  notReturned: ReadonlySet<string>,
  random: SeededRandom,
): ImportRow<'evaluations'>[] {
  const forms = occasions
    .filter(({ row }) => row.kind === 'cluster session' && row.provenance === 'demo')
    .map(({ row, presences }): Forms => {
      const members = presences.filter((one) => one.as === 'participant').length;
      return {
        event: row.id,
        cluster: row.cluster ?? '',
        session: Number(row.number),
        responses: Math.max(1, Math.round(members * (FEEDBACK_GIVEN + 0.1 * (random.next() - 0.5)))),
      };
    });
  const excellent = merged(
    EXCELLENT_AT_SESSION.map((share, i) => sharedOut(forms.filter(({ session }) => session === i + 1), share)),
  );
  const networking = sharedOut(forms, NETWORKING_MOST_USEFUL);
  const gotEverything = merged(
    SCHEDULES.map(({ cluster, gotEverything: share }) =>
      sharedOut(forms.filter((form) => form.cluster === cluster), share),
    ),
  );
  const counts = new Map(forms.map((form) => [form.event, form]));
  return occasions
    .filter(({ row }) => row.provenance === 'demo')
    .map(({ row: { id } }) => ({
      event: id,
      attendance_returned: notReturned.has(id) ? 'no' : 'yes',
      responses: counts.get(id)?.responses.toString(),
      excellent: excellent.get(id)?.toString(),
      got_everything: gotEverything.get(id)?.toString(),
      networking_most_useful: networking.get(id)?.toString(),
      provenance: 'demo',
      source: 'invented, to the shares of the published evaluation',
    }));
}

const merged = <K, V>(maps: readonly ReadonlyMap<K, V>[]): Map<K, V> => new Map(maps.flatMap((map) => [...map]));

/** Whole counts per event that add up to the share of all responses: the running total is rounded. */
function sharedOut(forms: readonly Forms[], share: number): Map<string, number> {
  let responses = 0;
  let counted = 0;
  return new Map(
    forms.map(({ event, responses: here }) => {
      responses += here;
      const count = Math.round(share * responses) - counted;
      counted += count;
      return [event, count];
    }),
  );
}
