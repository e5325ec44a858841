import { CopyText } from '../../network/copy-text.tsx';
import { draftTexts } from '../../texts/drafts.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { Button } from '../../ui/button.tsx';
import { download } from '../../ui/csv.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { DialogState } from '../../ui/use-dialog.ts';
import { fileName, messagesText } from './round-csv.ts';

interface Message {
  readonly label: string;
  readonly message: string | null;
  readonly node: { readonly id: string } | null;
}

interface MessagesDialogProps<Member extends Message> {
  readonly dialog: DialogState;
  /** The round or plan. */
  readonly name: string;
  readonly suggestions: readonly { readonly id: string; readonly label: string; readonly members: readonly Member[] }[];
  /** What tells somebody from others of their name: their area, or their group. */
  readonly besides: (member: Member, suggestion: { readonly label: string }) => string | undefined;
}

/** What to send to each of those it is proposed to. Kith sends nothing by itself. */
export function MessagesDialog<Member extends Message>({ dialog, name, suggestions, besides }: MessagesDialogProps<Member>) {
  const save = () => download(`${fileName(name, 'messages')}.txt`, messagesText(suggestions), 'text/plain;charset=utf-8');
  return (
    <Dialog dialog={dialog} label={draftTexts.messagesTitle}>
      <div className="dialog-body match-messages">
        <h2>{draftTexts.messagesTitle}</h2>
        <p className="small muted">{draftTexts.messagesLead}</p>
        <div className="match-messages-list" tabIndex={0} role="group" aria-label={draftTexts.messagesTitle}>
          <ul>
            {suggestions.flatMap((suggestion) =>
              suggestion.members.flatMap((member) =>
                member.message ? (
                  <li key={`${suggestion.id} ${member.node?.id ?? member.label}`}>
                    <p className="match-message-head">
                      <span>
                        <b>{member.label}</b> <span className="muted">{besides(member, suggestion)}</span>
                      </span>
                      <CopyText text={member.message} said={suggestionTexts.copyMessageFor(member.label)}>
                        {suggestionTexts.copyMessage}
                      </CopyText>
                    </p>
                    <p className="match-message small">{member.message}</p>
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
            {draftTexts.downloadMessages}
          </Button>
          <Button onClick={dialog.close}>{draftTexts.close}</Button>
        </div>
      </div>
    </Dialog>
  );
}
