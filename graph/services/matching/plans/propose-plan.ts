import type { Recorder } from '../../recorder.ts';
import { proposeDraft, type ProposeOptions } from '../drafts/propose-draft.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { openPlanBoard } from './open-plan-board.ts';
import { named } from './placeholders.ts';
import { readPlan, recordOf, type Plan } from './plan.ts';
import { standsAgainst } from './stands-against.ts';

/**
 * Makes a plan known to its areas; from then on each may accept or decline.
 * @throws KithError NOT_FOUND, and as `proposeDraft` does.
 */
export function proposePlan(recorder: Recorder, matchmaking: Matchmaking, id: string, options: ProposeOptions): Promise<Plan> {
  return proposeDraft(
    recorder,
    matchmaking,
    {
      what: 'plan',
      read: () => readPlan(recorder.store, id),
      recordOf,
      faults: async (plan, suggestions) => {
        const board = await openPlanBoard(matchmaking, plan);
        const said = suggestions.flatMap((one) => standsAgainst(board, one).slice(0, 1).map(({ text }) => text));
        return [...new Set(said)].map((text) => named(text, (area) => area, (group) => `Group ${group}`));
      },
      nobody: 'There is nobody to propose this to: the plan has no groups.',
      anew: 'Work the groups out anew, or change them by hand.',
      why: 'Proposed a cluster plan',
    },
    options,
  );
}
