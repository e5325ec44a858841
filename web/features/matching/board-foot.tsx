import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { countsOf } from './counts.ts';
import { DraftFoot } from './draft-foot.tsx';

interface BoardFootProps {
  readonly propose: DialogState;
  readonly messages: DialogState;
}

/** The foot of a buddy round. */
export function BoardFoot({ propose, messages }: BoardFootProps) {
  const { round, adjusting, mayAct } = useBoard();
  const { suggested } = countsOf(round);
  if (!mayAct) return null;
  return (
    <DraftFoot
      draft={round}
      neverSent={matchingTexts.neverSent}
      busy={adjusting.pending.length > 0}
      took={adjusting.tookMs === undefined ? undefined : matchingTexts.took(adjusting.tookMs / 1_000)}
      onStep={(input) => void adjusting.adjust(input, 'foot')}
      propose={
        <Button look="filled" disabled={suggested === 0} onClick={propose.open}>
          {matchingTexts.propose(suggested)}
        </Button>
      }
      onMessages={messages.open}
    />
  );
}
