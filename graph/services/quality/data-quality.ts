import type { IsoDate } from '../../model/iso-date.ts';
import type { Store } from '../../store/store.ts';
import { disagreeingFigures, incompleteEvents, unclearRepresentation } from './event-checks.ts';
import { FINDING_KINDS, type Finding } from './finding.ts';
import { missingNamesAndConsent, possibleDuplicates } from './people-checks.ts';
import { doubleAdministration, missingEnds, unknownStarts } from './period-checks.ts';
import { recordsAtHand } from './records-at-hand.ts';

/**
 * What a steward may want to mend in the records, as they are on a day: by kind, then by record.
 * Everybody is named: this is for stewards. Cost: one pass over the store.
 */
export async function dataQuality(store: Store, at: IsoDate): Promise<readonly Finding[]> {
  const records = await recordsAtHand(store);
  const findings = [
    ...possibleDuplicates(records),
    ...incompleteEvents(records, at),
    ...unclearRepresentation(records),
    ...doubleAdministration(records),
    ...missingEnds(records, at),
    ...unknownStarts(records),
    ...disagreeingFigures(records),
    ...missingNamesAndConsent(records),
  ];
  const rank = (finding: Finding) => FINDING_KINDS.indexOf(finding.kind);
  return findings.sort((a, b) => rank(a) - rank(b) || (a.record < b.record ? -1 : a.record > b.record ? 1 : 0));
}
