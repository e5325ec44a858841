import { useState } from 'react';
import { introductionTexts } from '../texts/introductions.ts';
import { suggestionTexts } from '../texts/suggestions.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Fault } from '../ui/query-state.tsx';
import { RecordLink } from '../ui/record-link.tsx';
import type { IntroductionRecord } from './introduction-query.ts';
import { areaName, memberId } from './suggestion-query.ts';
import { SuggestionReasons } from './suggestion-reasons.tsx';
import { useRespond } from './use-respond.ts';
import './suggestions.css';

interface IntroductionRowProps {
  readonly introduction: IntroductionRecord;
  /** The day it was worked out for. */
  readonly at: string;
  /** Whether one may ask for it; on the page of whom it is for, also put it off. */
  readonly may: boolean;
  /** On the page of neither: names whom it is for, too. */
  readonly both?: boolean;
}

const MOST_ON_THE_WAY = 3;

/** Somebody worth meeting: who, how near, what each could give, whom one knows on the way, and what to do about it. */
export function IntroductionRow({ introduction, at, may, both = false }: IntroductionRowProps) {
  const [open, setOpen] = useState(false);
  const { pending, fault, respond } = useRespond();
  const { id, members, gives, distanceKm, contact, reasons, path } = introduction;
  const other = members.at(-1);
  const asker = members.length > 1 ? members[0]?.node?.id : undefined;
  if (!other) return null;
  const answer = (response: 'PROPOSE' | 'DECLINE') =>
    void respond({ suggestion: id, response, at, member: response === 'DECLINE' ? (asker ?? null) : null });
  const shown = both ? members : [other];
  const who = both ? introduction.label : other.label;
  const between = (path ?? []).slice(1, -1).map(({ node }) => node.label);
  return (
    <li className="suggestion-row" aria-busy={pending !== undefined}>
      <h4>
        {shown.map((member, i) => (
          <span key={memberId(member, i)} className="suggestion-party">
            <Mark region={member.area?.region} />
            {member.node ? <RecordLink id={member.node.id}>{member.label}</RecordLink> : member.label}
            {member.area && member.area.id !== member.node?.id && <span className="suggestion-area">{`, ${areaName(member.area)}`}</span>}
            {i < shown.length - 1 && introductionTexts.and}
          </span>
        ))}
      </h4>
      <p className="small">
        {gives.map(({ text }) => text).join(' ')}{' '}
        <span className="muted">{[distanceKm === null ? undefined : suggestionTexts.km(distanceKm), contact].filter(Boolean).join(', ')}.</span>
      </p>
      {between.length > 0 && between.length <= MOST_ON_THE_WAY && <p className="small muted">{introductionTexts.warmPath(between.join(' › '))}</p>}
      {fault && <Fault error={fault} />}
      <p className="suggestion-acts">
        {may && asker !== undefined && (
          <Button aria-label={both ? introductionTexts.askBetween(who) : introductionTexts.askFor(who)} disabled={pending !== undefined} onClick={() => answer('PROPOSE')}>
            {pending?.response === 'PROPOSE' ? introductionTexts.asking : introductionTexts.ask}
          </Button>
        )}
        <Button
          look="quiet"
          aria-expanded={open}
          aria-controls={`why-${id}`}
          aria-label={open ? undefined : suggestionTexts.whySaid(who)}
          onClick={() => setOpen(!open)}
        >
          {open ? suggestionTexts.whyNot : suggestionTexts.why}
        </Button>
        {may && !both && asker !== undefined && (
          <Button look="quiet" aria-label={introductionTexts.notNowFor(who)} disabled={pending !== undefined} onClick={() => answer('DECLINE')}>
            {introductionTexts.notNow}
          </Button>
        )}
      </p>
      <div id={`why-${id}`} hidden={!open}>
        {open && <SuggestionReasons reasons={reasons} caption={suggestionTexts.whySaid(who)} />}
      </div>
    </li>
  );
}
