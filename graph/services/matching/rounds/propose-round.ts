import type { Change } from '../../../model/change.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { badInput, conflict } from '../../../model/kith-error.ts';
import type { Recorder } from '../../recorder.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { keptStep, suggestionsWithin } from '../suggestion.ts';
import { tryAgain } from '../try-again.ts';
import { checkDraft } from './adjust-round.ts';
import { openBoard } from './board.ts';
import { readRound, recordOf, type Round } from './round.ts';
import { checkVersion, writeAt } from './write-round.ts';

/**
 * Makes a draft known to those it is about; from then on each may accept or decline. Only what a person
 * proposes becomes known, and only as it stands.
 * @throws KithError NOT_FOUND, BAD_INPUT for a round without suggestions, CONFLICT where it was changed or
 * proposed by somebody else, or where a rule stands against a suggestion by now, as a consent withdrawn.
 */
export async function proposeRound(
  recorder: Recorder,
  matchmaking: Matchmaking,
  id: string,
  { ifVersion, today }: { readonly ifVersion?: number | undefined; readonly today: IsoDate },
): Promise<Round> {
  return tryAgain(async () => {
    const version = await recorder.store.version();
    await matchmaking.network.refresh();
    const before = await readRound(recorder.store, id);
    checkDraft(before);
    checkVersion(before, ifVersion, 'round');
    const suggestions = await suggestionsWithin(recorder.store, before.id);
    if (suggestions.length === 0) throw badInput('There is nobody to propose this to: the round has no pairs.');
    const { board } = await openBoard(matchmaking, before);
    const faults = suggestions.flatMap(({ members }) => {
      const ids = members.map((member) => member.id);
      return board.exclusionsOfGroup(ids).slice(0, 1).map(({ text }) => `${ids.join(' and ')}: ${text}`);
    });
    if (faults.length > 0) {
      throw conflict(`The records changed since this was drafted, and nothing was proposed. ${faults.join(' ')} Pair everybody off anew by any change, or leave them out.`);
    }
    const after: Round = { ...before, status: 'proposed', version: before.version + 1, past: [], future: [] };
    const step = { status: 'proposed' as const, on: today, by: recorder.by };
    const proposed = suggestions.map(
      ({ id: suggestion, steps }): Change => ({ node: { id: suggestion, status: 'proposed', steps: [...steps, step].map(keptStep) } }),
    );
    await writeAt(recorder, [{ node: recordOf(after) }, ...proposed], version, 'Proposed a buddy round');
    return after;
  });
}
