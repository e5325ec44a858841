import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { PlanAct } from '../../graph/services/matching/plans/plan-state.ts';
import { listed, sentence } from '../../graph/ties/words.ts';
import type { Context } from '../context.ts';
import { namesOf } from './names.ts';
import type { PlanGroupValue } from './plan-group.ts';

/** `Moved Whitleigh to Food, kept Dover and Ramsey apart.` */
export async function planStepInWords(context: Context, acts: readonly PlanAct[], groups: readonly PlanGroupValue[], at: IsoDate): Promise<string> {
  const name = await namesOf(context, acts.flatMap(({ members }) => members ?? []), at);
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  const said = acts.map(({ act, members = [], group }) => done(act, listed(members.map(name)), group === undefined ? undefined : (labels.get(String(group)) ?? `Group ${group}`)));
  return `${sentence(said.join(', '))}.`;
}

function done(act: PlanAct['act'], who: string, group: string | undefined): string {
  switch (act) {
    case 'lock':
      return `locked ${who} in ${group}`;
    case 'move':
      return `moved ${who} to ${group}`;
    case 'unlock':
      return `unlocked ${who}`;
    case 'forbid':
      return `kept ${who} out of ${group}`;
    case 'allow':
      return group === undefined ? `allowed ${who} again` : `allowed ${who} in ${group} again`;
    case 'keep apart':
      return `kept ${who} apart`;
    case 'keep together':
      return `kept ${who} together`;
    case 'separate':
      return `kept ${who} together no longer`;
    case 'leave out':
      return `left out ${who}`;
    case 'take in':
      return `took in ${who}`;
    case 'add group':
      return `added ${group}`;
    case 'change group':
      return `changed ${group}`;
    case 'remove group':
      return `removed ${group}`;
    case 'preset':
      return 'chose what matters most';
    case 'weights':
      return 'changed the weights';
    case 'pair weight':
      return 'changed how much it counts how well areas fit each other';
    case 'time limit':
      return 'changed the time to search';
    case 'rules':
      return 'changed the rules';
    case 'rename':
      return 'renamed it';
    case 'solve':
      return 'worked the groups out anew';
  }
}
