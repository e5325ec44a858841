import { listed } from '../../texts/lists.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useBoard } from './board-context.ts';
import type { KeptApart as Apart } from './kept-apart-query.ts';
import { LineForm } from './line-form.tsx';
import { PlaceFault } from './place-fault.tsx';
import { useFreshDialog } from './use-fresh-dialog.ts';

/** Two whom staff keep apart, who said so and why, and the way back. */
export function KeptApart({ apart }: { readonly apart: Apart }) {
  const { round, mayAct, adjusting, follow, look } = useBoard();
  const dialog = useFreshDialog(adjusting.forget);
  const ids = apart.members.map(({ id }) => id);
  const [first = ''] = ids;
  const who = listed(apart.labels);
  const where = `apart ${ids.join(' ')}`;
  const allow = () => {
    follow(first);
    void adjusting.adjust({ allow: [ids] }, where);
  };
  return (
    <div className={`match-apart ${ids.every((id) => look.moving.has(id)) ? 'match-moving' : ''}`} data-about={first}>
      <p>
        <b>{matchingTexts.keptApart}</b> {who}
        {apart.why ? `: ${apart.why}` : ''} <span className="muted">{draftTexts.keptBy(apart.by, apart.date)}</span>
      </p>
      {mayAct && round.status === 'DRAFT' && (
        <span className="match-acts">
          {!apart.why && (
            <Button look="quiet" className="match-act" aria-label={matchingTexts.sayWhyFor(who)} onClick={dialog.open}>
              {matchingTexts.sayWhy}
            </Button>
          )}
          <Button look="quiet" className="match-act" aria-label={matchingTexts.allowSaid(who)} onClick={allow}>
            {matchingTexts.allow}
          </Button>
        </span>
      )}
      <Dialog dialog={dialog} label={matchingTexts.sayWhyFor(who)}>
        <LineForm title={matchingTexts.sayWhyFor(who)} label={matchingTexts.why} close={dialog.close} onLine={(why) => adjusting.adjust({ keepApart: [{ members: ids, why }] }, where)}>
          <PlaceFault at={[where]} inDialog />
        </LineForm>
      </Dialog>
      <PlaceFault at={[where]} />
    </div>
  );
}
