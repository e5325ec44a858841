import { CopyText } from '../../../network/copy-text.tsx';
import { matchingTexts } from '../../../texts/matching.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import { Button } from '../../../ui/button.tsx';
import { download } from '../../../ui/csv.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import type { DialogState } from '../../../ui/use-dialog.ts';
import { fileName, messagesText } from '../round-csv.ts';
import { usePlanBoard } from './plan-context.ts';

/** What to send to each area it is proposed to. Kith sends nothing by itself. */
export function PlanMessages({ dialog }: { readonly dialog: DialogState }) {
  const { plan } = usePlanBoard();
  const save = () => download(`${fileName(plan.name, 'messages')}.txt`, messagesText(plan.suggestions), 'text/plain;charset=utf-8');
  return (
    <Dialog dialog={dialog} label={matchingTexts.messagesTitle}>
      <div className="dialog-body match-messages">
        <h2>{matchingTexts.messagesTitle}</h2>
        <p className="small muted">{matchingTexts.messagesLead}</p>
        <div className="match-messages-list" tabIndex={0} role="group" aria-label={matchingTexts.messagesTitle}>
          <ul>
            {plan.suggestions.flatMap(({ id, label: group, members }) =>
              members.flatMap(({ label, message, node }) =>
                message ? (
                  <li key={`${id} ${node?.id ?? label}`}>
                    <p className="match-message-head">
                      <span>
                        <b>{label}</b> <span className="muted">{group}</span>
                      </span>
                      <CopyText text={message} said={suggestionTexts.copyMessageFor(label)}>
                        {suggestionTexts.copyMessage}
                      </CopyText>
                    </p>
                    <p className="match-message small">{message}</p>
                  </li>
                ) : (
                  []
                ),
              ),
            )}
          </ul>
        </div>
        <div className="dialog-actions">
          <Button look="filled" onClick={save}>
            {matchingTexts.downloadMessages}
          </Button>
          <Button onClick={dialog.close}>{matchingTexts.close}</Button>
        </div>
      </div>
    </Dialog>
  );
}
