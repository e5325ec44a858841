import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { listed } from '../../texts/lists.ts';
import { useBoard } from './board-context.ts';
import { twosOf } from './moves.ts';

interface CardActsProps {
  readonly ids: readonly string[];
  readonly locked: boolean;
  /** Their names. */
  readonly who: string;
}

/** Keeping a group together whatever else changes, or keeping two of it apart. */
export function CardActs({ ids, locked, who }: CardActsProps) {
  const { adjusting, people, follow } = useBoard();
  const dialog = useDialog();
  const [first = ''] = ids;
  const twos = twosOf(ids);
  const keepApart = (members: readonly string[]) => {
    follow(first);
    void adjusting.adjust({ keepApart: [{ members: [...members] }] }, first);
    dialog.close();
  };
  const label = (id: string) => people.get(id)?.label ?? '';
  return (
    <>
      <Button
        look="quiet"
        className="match-act"
        aria-label={locked ? matchingTexts.unlockSaid(who) : matchingTexts.lockSaid(who)}
        onClick={() => void adjusting.adjust(locked ? { unlock: [[...ids]] } : { lock: [[...ids]] }, first)}
      >
        {locked ? draftTexts.unlock : matchingTexts.lock}
      </Button>
      {!locked && (
        <Button
          look="quiet"
          className="match-act"
          aria-label={matchingTexts.apartSaid(who)}
          aria-haspopup={twos.length > 1 ? 'dialog' : undefined}
          onClick={() => (twos.length > 1 ? dialog.open() : keepApart(ids))}
        >
          {draftTexts.apart}
        </Button>
      )}
      {twos.length > 1 && (
        <Dialog dialog={dialog} label={matchingTexts.apartWhich}>
          <div className="dialog-body">
            <h2>{matchingTexts.apartWhich}</h2>
            {twos.map((two) => (
              <Button key={two.join(' ')} onClick={() => keepApart(two)}>
                {listed(two.map(label))}
              </Button>
            ))}
            <div className="dialog-actions">
              <Button onClick={dialog.close}>{draftTexts.cancel}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
