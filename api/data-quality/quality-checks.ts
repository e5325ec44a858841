import type { IsoDate } from '../../graph/model/iso-date.ts';
import { slug, type NodeId } from '../../graph/model/node-id.ts';
import type { RecordId } from '../../graph/model/relations.ts';
import { dataQuality } from '../../graph/services/quality/data-quality.ts';
import { FINDING_KINDS, type Finding } from '../../graph/services/quality/finding.ts';
import type { Store } from '../../graph/store/store.ts';

const DUPLICATE = 'possible duplicate';

/** Findings of one kind. */
export interface QualityCheck {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly found: readonly Finding[];
}

/** All checks, those that found nothing too, each with what it found. */
export async function qualityChecks(store: Store, at: IsoDate): Promise<QualityCheck[]> {
  const findings = await dataQuality(store, at);
  return FINDING_KINDS.map((kind) => {
    const found = findings.filter((finding) => finding.kind === kind);
    return { id: slug(kind), title: kind, count: found.length, found };
  });
}

/**
 * The checks without duplicates of people who did not agree to be listed: that a hidden name is like
 * one that is shown would tell it.
 */
export async function withoutHiddenNames(checks: readonly QualityCheck[], store: Store): Promise<QualityCheck[]> {
  return Promise.all(
    checks.map(async (check) => {
      if (check.title !== DUPLICATE) return check;
      const ids = check.found.flatMap(({ record, other }) => [record, ...(other ? [other] : [])]) as NodeId[];
      const people = await store.nodes([...new Set(ids)]);
      const listed = new Set<RecordId>(
        people.flatMap((one) => (one?.label === 'Person' && one.consent === 'yes' ? [one.id] : [])),
      );
      const found = check.found.filter(({ record, other }) => listed.has(record) && other !== undefined && listed.has(other));
      return { ...check, count: found.length, found };
    }),
  );
}

/** A finding in words; who may not see every name is not told the names it rests on. */
export const findingMessage = ({ kind, message }: Finding, namesToo: boolean): string =>
  kind === DUPLICATE && !namesToo ? 'These two people of one area may be the same person.' : message;
