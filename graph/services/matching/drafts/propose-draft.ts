import type { Change } from '../../../model/change.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput, conflict } from '../../../model/kith-error.ts';
import type { NodePatch } from '../../../model/nodes.ts';
import type { Recorder } from '../../recorder.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { keptStep, suggestionsWithin, type Suggestion } from '../suggestion.ts';
import { tryAgain } from '../../try-again.ts';
import { checkDraft, checkVersion, type Draft, type DraftWord } from './draft.ts';
import { writeAt } from '../../write-at.ts';

export interface ProposeOptions {
  /** The version that is meant to be proposed. */
  readonly ifVersion?: number | undefined;
  readonly today: IsoDate;
}

/** How one kind of draft is proposed. */
export interface Proposing<D extends Draft> {
  readonly what: DraftWord;
  readonly read: () => Promise<D>;
  readonly recordOf: (proposed: D) => NodePatch;
  /** What the records have against suggestions by now, a sentence each. */
  readonly faults: (draft: D, suggestions: readonly Suggestion[]) => Promise<readonly string[]>;
  /** Said where there is nothing to propose. */
  readonly nobody: string;
  /** What to do about what the records have against it. */
  readonly anew: string;
  readonly why: string;
}

/**
 * Makes a draft known to those it is about; from then on each may accept or decline. Only what a person
 * proposes becomes known, and only as it stands.
 * @throws KithError BAD_INPUT for a draft without suggestions, CONFLICT where it was changed or proposed by
 * somebody else, or where a rule stands against a suggestion by now, as a consent withdrawn.
 */
export async function proposeDraft<D extends Draft & { readonly past: readonly unknown[]; readonly future: readonly unknown[] }>(
  recorder: Recorder,
  matchmaking: Matchmaking,
  { what, read, recordOf, faults, nobody, anew, why }: Proposing<D>,
  { ifVersion, today }: ProposeOptions,
): Promise<D> {
  return tryAgain(async () => {
    const version = await recorder.store.version();
    await matchmaking.network.refresh();
    const before = await read();
    checkDraft(before);
    checkVersion(before, ifVersion, what);
    const suggestions = await suggestionsWithin(recorder.store, before.id);
    if (suggestions.length === 0) throw badInput(nobody);
    const found = await faults(before, suggestions);
    if (found.length > 0) throw conflict(`The records changed since this was drafted, and nothing was proposed. ${found.join(' ')} ${anew}`);
    const after: D = { ...before, status: 'proposed', version: before.version + 1, future: [] };
    const step = { status: 'proposed' as const, on: today, by: recorder.by };
    const proposed = suggestions.map(
      ({ id, steps }): Change => ({ node: { id, status: 'proposed', steps: [...steps, step].map(keptStep) } }),
    );
    await writeAt(recorder, [{ node: recordOf(after) }, ...proposed], version, why);
    return after;
  });
}
