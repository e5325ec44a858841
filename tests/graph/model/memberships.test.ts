import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromDayNumber } from '../../../graph/model/iso-date.ts';
import { membershipFaults, type Membership } from '../../../graph/model/memberships.ts';
import { holdsAt } from '../../../graph/model/period.ts';
import type { RelationId } from '../../../graph/model/relations.ts';
import { id } from '../store/records.ts';

const date = fc.option(fc.integer({ min: 0, max: 9 }).map(fromDayNumber), { nil: undefined });
const membership = fc
  .record({ cluster: fc.constantFrom('c', 'd'), area: fc.constantFrom('a', 'b'), seat: fc.constantFrom('named', 'substitute'), from: date, to: date })
  .filter(({ from, to }) => from === undefined || to === undefined || from < to);
const memberships = fc.array(membership, { maxLength: 7 }).map((all) =>
  all.map((one, i): Membership => ({
    ...one, area: id(`area:${one.area}`), cluster: id(`cluster:${one.cluster}`), relation: `r${i}` as RelationId, clusterKind: 'regional', seatsPerArea: 2,
  })),
);
const everyDay = Array.from({ length: 14 }, (_, i) => fromDayNumber(i - 2));

describe('Faults among memberships', () => {
  it('are found exactly when on some day an area has too many seats or two regional clusters', () => {
    fc.assert(
      fc.property(memberships, (all) => {
        const wrong = everyDay.some((at) =>
          ['area:a', 'area:b'].some((area) => {
            const then = all.filter((one) => one.area === area && holdsAt(one, at));
            const named = (cluster: string) => then.filter((one) => one.cluster === cluster && one.seat === 'named').length;
            return new Set(then.map((one) => one.cluster)).size > 1 || named('cluster:c') > 2 || named('cluster:d') > 2;
          }),
        );
        return membershipFaults(all).length > 0 === wrong;
      }),
      { numRuns: 2000 },
    );
  });

  it('name the memberships concerned', () => {
    const one = { area: id('area:a'), cluster: id('cluster:c'), clusterKind: 'topic', seat: 'named', seatsPerArea: 1 };
    const [fault] = membershipFaults(['r1', 'r2'].map((relation) => ({ ...one, relation: relation as RelationId })));
    expect(fault?.relations).toEqual(['r1', 'r2']);
    expect(fault?.message).toMatch('cluster:c has 1 seat per area, but area:a would have 2 named members at once.');
  });
});
