import { useState } from 'react';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { RecordLink } from '../ui/record-link.tsx';
import { SuggestionAnswers, type MayAnswer } from './suggestion-answers.tsx';
import { areaName, memberId, type SuggestionRecord } from './suggestion-query.ts';
import { listed } from '../texts/lists.ts';
import { SuggestionReasons } from './suggestion-reasons.tsx';
import './suggestions.css';

interface SuggestionRowProps {
  readonly suggestion: SuggestionRecord;
  /** Whose page it is on: they are not named to themselves first. */
  readonly of: string;
  readonly may: MayAnswer;
}

/** One suggestion on the page of somebody it is about: who, what each could give, answers, reasons. */
export function SuggestionRow({ suggestion, of, may }: SuggestionRowProps) {
  const [open, setOpen] = useState(false);
  const { id, status, members, gives, distanceKm, contact, reasons, exclusions } = suggestion;
  const others = members.filter(({ node, area }) => node?.id !== of && area?.id !== of);
  const shown = others.length > 0 ? others : members;
  return (
    <li className="suggestion-row">
      <h3>
        {shown.map((member, place) => (
          <span key={memberId(member, place)} className="suggestion-who">
            <Mark region={member.area?.region} />
            {member.node ? <RecordLink id={member.node.id}>{member.label}</RecordLink> : member.label}
            {member.area && member.area.id !== member.node?.id && <span className="suggestion-area">{`, ${areaName(member.area)}`}</span>}
          </span>
        ))}
        <span className="suggestion-status">{suggestionTexts.status[status]}</span>
      </h3>
      <p className="small">
        {gives.map(({ text }) => text).join(' ')} <span className="muted">{[distanceKm === null ? undefined : suggestionTexts.km(distanceKm), contact].filter(Boolean).join(', ')}.</span>
      </p>
      {exclusions.length > 0 && (
        <p className="small suggestion-against">
          {suggestionTexts.standsAgainst} {exclusions.map(({ text }) => text).join(' ')}
        </p>
      )}
      {status !== 'SUGGESTED' && <SuggestionAnswers suggestion={suggestion} may={may} />}
      <Button
        look="quiet"
        className="suggestion-act"
        aria-expanded={open}
        aria-controls={`why-${id}`}
        aria-label={open ? undefined : suggestionTexts.whySaid(listed(members.map(({ label }) => label)))}
        onClick={() => setOpen(!open)}
      >
        {open ? suggestionTexts.whyNot : suggestionTexts.why}
      </Button>
      <div id={`why-${id}`} hidden={!open}>
        {open && <SuggestionReasons reasons={reasons} caption={suggestionTexts.whySaid(suggestion.label)} />}
      </div>
    </li>
  );
}
