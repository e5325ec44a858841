import type { Recorder } from '../../recorder.ts';
import { checkDraft, checkVersion } from '../drafts/draft.ts';
import { writeAt } from '../../write-at.ts';
import { suggestionsWithin } from '../suggestion.ts';
import { tryAgain } from '../../try-again.ts';
import { changesToSuggestions } from '../write-suggestions.ts';
import type { PlanBoard } from './plan-board.ts';
import { readPlan, recordOf, type Plan } from './plan.ts';
import { draftedGroups } from './plan-groups.ts';

/**
 * Keeps a draft and its groups. Working it out took a while: other records may have been written since, the
 * plan itself may not.
 * @throws KithError CONFLICT where somebody else changed or proposed it meanwhile.
 */
export async function writePlan(recorder: Recorder, plan: Plan, board: PlanBoard, why: string): Promise<void> {
  const isNew = plan.version === 1;
  const drafted = draftedGroups(board, plan);
  await tryAgain(async () => {
    const version = await recorder.store.version();
    if (!isNew) {
      const known = await readPlan(recorder.store, plan.id);
      checkDraft(known);
      checkVersion(known, plan.version - 1, 'plan');
    }
    const before = isNew ? [] : await suggestionsWithin(recorder.store, plan.id);
    const changes = changesToSuggestions(plan.id, 'cluster', plan.at, before, drafted);
    await writeAt(recorder, [{ node: { ...recordOf(plan), provenance: 'derived' } }, ...changes], version, why);
  });
}
