import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { Fault } from '../ui/query-state.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { FollowUpDialog } from './follow-up-dialog.tsx';
import { MemberAnswer } from './member-answer.tsx';
import { memberId, type SuggestionRecord } from './suggestion-query.ts';
import { listed } from '../texts/lists.ts';
import { useRespond } from './use-respond.ts';
import './suggestions.css';

/** Whose answers one may record. */
export interface MayAnswer {
  /** For anybody, and that they were in touch. */
  readonly all: boolean;
  /** For those who stand for this area. */
  readonly area: string | undefined;
}

interface SuggestionAnswersProps {
  readonly suggestion: SuggestionRecord;
  readonly may: MayAnswer;
}

const CAN_ANSWER = ['PROPOSED', 'ACCEPTED', 'DECLINED'];

/** What each of them said, and what became of it; with the ways to record more. */
export function SuggestionAnswers({ suggestion: given, may }: SuggestionAnswersProps) {
  const responding = useRespond();
  const followUp = useDialog();
  const { pending, recorded, fault, respond } = responding;
  const suggestion = recorded && recorded.steps.length > given.steps.length ? recorded : given;
  const { status, members, action } = suggestion;
  const who = listed(members.map(({ label }) => label));
  const isOpen = CAN_ANSWER.includes(status);
  return (
    <div className="suggestion-answers" aria-busy={pending !== undefined}>
      <ul>
        {members.map((member, place) => (
          <MemberAnswer
            key={memberId(member, place)}
            suggestion={suggestion}
            member={member}
            responding={responding}
            may={isOpen && member.node !== null && (may.all || (may.area !== undefined && member.area?.id === may.area))}
            mayCopy={may.all}
          />
        ))}
      </ul>
      {action && <p className="small">{suggestionTexts.agreed(action)}</p>}
      {fault && <Fault error={fault} />}
      {may.all && (status === 'ACCEPTED' || status === 'IN_TOUCH' || status === 'FOLLOWED_UP') && (
        <p className="suggestion-acts">
          {status === 'ACCEPTED' && (
            <Button
              look="quiet"
              className="suggestion-act"
              aria-label={suggestionTexts.inTouchSaid(who)}
              disabled={pending !== undefined}
              onClick={() => void respond({ suggestion: suggestion.id, response: 'IN_TOUCH' })}
            >
              {suggestionTexts.inTouch}
            </Button>
          )}
          <Button look="quiet" className="suggestion-act" aria-label={status === 'FOLLOWED_UP' ? suggestionTexts.followUpAgainFor(who) : suggestionTexts.followUpSaid(who)} onClick={followUp.open}>
            {status === 'FOLLOWED_UP' ? suggestionTexts.followUpAgain : suggestionTexts.followUp}
          </Button>
          <FollowUpDialog dialog={followUp} suggestion={suggestion} responding={responding} />
        </p>
      )}
    </div>
  );
}
