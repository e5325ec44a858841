import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { CopyText } from './copy-text.tsx';
import { DeclineDialog } from './decline-dialog.tsx';
import type { SuggestionMember, SuggestionRecord } from './suggestion-query.ts';
import type { Responding } from './use-respond.ts';

interface MemberAnswerProps {
  readonly suggestion: SuggestionRecord;
  readonly member: SuggestionMember;
  readonly responding: Responding;
  /** Whether their answer may be recorded. */
  readonly may: boolean;
  readonly mayCopy: boolean;
}

/** What one of them said to it. */
export function MemberAnswer({ suggestion, member, responding, may, mayCopy }: MemberAnswerProps) {
  const dialog = useDialog();
  const { pending, respond } = responding;
  const { node, label, answer, answered, reason, message } = member;
  const said = answer === 'ACCEPTED' || answer === 'DECLINED' ? answer : undefined;
  // A suggestion that one of two declined is closed; whoever declined may think better of it.
  const isClosed = suggestion.status === 'DECLINED' && said !== 'DECLINED';
  // What is being recorded is shown as if it were.
  const isComing = pending?.member === node?.id && pending?.response === 'ACCEPT';
  return (
    <li className="suggestion-answer">
      <span className="suggestion-said">
        <b>{label}</b>{' '}
        <span className={said === 'DECLINED' && !isComing ? 'suggestion-declined' : 'muted'}>
          {isComing ? suggestionTexts.answered('ACCEPTED', null) : said ? suggestionTexts.answered(said, answered) : suggestionTexts.waiting}
        </span>
        {reason && !isComing && <span className="muted"> {suggestionTexts.because(reason)}</span>}
      </span>
      <span className="suggestion-acts">
        {may && node && said !== 'ACCEPTED' && !isComing && !isClosed && (
          <Button
            look="quiet"
            className="suggestion-act"
            aria-label={suggestionTexts.acceptFor(label)}
            disabled={pending !== undefined}
            onClick={() => void respond({ suggestion: suggestion.id, member: node.id, response: 'ACCEPT' })}
          >
            {suggestionTexts.accept}
          </Button>
        )}
        {may && node && said !== 'DECLINED' && !isClosed && (
          <>
            <Button look="quiet" className="suggestion-act" aria-label={suggestionTexts.declineFor(label)} onClick={dialog.open}>
              {suggestionTexts.decline}
            </Button>
            <DeclineDialog dialog={dialog} suggestion={suggestion.id} member={{ id: node.id, label }} responding={responding} />
          </>
        )}
        {mayCopy && message && !said && !isClosed && (
          <CopyText text={message} said={suggestionTexts.copyMessageFor(label)}>
            {suggestionTexts.copyMessage}
          </CopyText>
        )}
      </span>
    </li>
  );
}
