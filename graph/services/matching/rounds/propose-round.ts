import type { Recorder } from '../../recorder.ts';
import { proposeDraft, type ProposeOptions } from '../drafts/propose-draft.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { openBoard } from './board.ts';
import { readRound, recordOf, type Round } from './round.ts';

/**
 * Makes a round known to those it is about; from then on each may accept or decline.
 * @throws KithError NOT_FOUND, and as `proposeDraft` does.
 */
export function proposeRound(recorder: Recorder, matchmaking: Matchmaking, id: string, options: ProposeOptions): Promise<Round> {
  return proposeDraft(
    recorder,
    matchmaking,
    {
      what: 'round',
      read: () => readRound(recorder.store, id),
      recordOf,
      faults: async (round, suggestions) => {
        const { board } = await openBoard(matchmaking, round);
        return suggestions.flatMap(({ members }) => {
          const ids = members.map((member) => member.id);
          return board.exclusionsOfGroup(ids).slice(0, 1).map(({ text }) => `${ids.join(' and ')}: ${text}`);
        });
      },
      nobody: 'There is nobody to propose this to: the round has no pairs.',
      anew: 'Pair everybody off anew by any change, or leave them out.',
      why: 'Proposed a buddy round',
    },
    options,
  );
}
