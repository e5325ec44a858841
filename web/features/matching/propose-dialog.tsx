import { matchingTexts } from '../../texts/matching.ts';
import type { DialogState } from '../../ui/use-dialog.ts';
import { useBoard } from './board-context.ts';
import { countsOf, groupWords } from './counts.ts';
import { PlaceFault } from './place-fault.tsx';
import { ProposalDialog } from './proposal-dialog.tsx';
import { PROPOSAL } from './use-turns.ts';

interface ProposeDialogProps {
  readonly dialog: DialogState;
  /** Once it is proposed. */
  readonly onProposed: () => void;
}

/** What proposing a round does, before it is done. */
export function ProposeDialog({ dialog, onProposed }: ProposeDialogProps) {
  const { round, adjusting } = useBoard();
  const counts = countsOf(round);
  return (
    <ProposalDialog
      dialog={dialog}
      title={matchingTexts.proposeTitle(counts.suggested)}
      stands={round.suggestions.some(({ exclusions }) => exclusions.length > 0) ? matchingTexts.proposeStands : undefined}
      says={matchingTexts.proposeSays(groupWords({ ...counts, unmatched: 0 }), counts.suggested)}
      act={matchingTexts.proposeNow(counts.suggested)}
      turns={adjusting}
      onProposed={onProposed}
    >
      <PlaceFault at={[PROPOSAL]} inDialog />
    </ProposalDialog>
  );
}
