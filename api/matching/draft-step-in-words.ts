import type { IsoDate } from '../../graph/model/iso-date.ts';
import type { Act } from '../../graph/services/matching/rounds/round-state.ts';
import { listed, sentence } from '../../graph/ties/words.ts';
import type { Context } from '../context.ts';
import { namesOf } from './names.ts';

/** `Locked Nasreen and Beth, kept Helen and Folasade apart.` */
export async function draftStepInWords(context: Context, acts: readonly Act[], at: IsoDate): Promise<string> {
  const name = await namesOf(context, acts.flatMap(({ members }) => members ?? []), at);
  return `${sentence(acts.map(({ act, members = [] }) => done(act, listed(members.map(name)))).join(', '))}.`;
}

function done(act: Act['act'], who: string): string {
  switch (act) {
    case 'lock':
      return `locked ${who}`;
    case 'unlock':
      return `unlocked ${who}`;
    case 'keep apart':
      return `kept ${who} apart`;
    case 'allow':
      return `allowed ${who} again`;
    case 'leave out':
      return `left out ${who}`;
    case 'take in':
      return `took in ${who}`;
    case 'preset':
      return 'chose what matters most';
    case 'weights':
      return 'changed the weights';
    case 'rules':
      return 'changed the rules';
    case 'pair anew':
      return 'paired everybody off anew';
    case 'rename':
      return 'renamed it';
  }
}
