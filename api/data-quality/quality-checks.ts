import type { IsoDate } from '../../graph/model/iso-date.ts';
import { slug } from '../../graph/model/node-id.ts';
import { dataQuality } from '../../graph/services/quality/data-quality.ts';
import { FINDING_KINDS, type Finding } from '../../graph/services/quality/finding.ts';
import type { Store } from '../../graph/store/store.ts';

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

/** A finding in words; who may not see every name is not told the names it rests on. */
export const findingMessage = ({ kind, message }: Finding, namesToo: boolean): string =>
  kind === 'possible duplicate' && !namesToo ? 'These two people of one area may be the same person.' : message;
