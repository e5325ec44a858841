import { SuggestionAnswers } from '../../network/suggestion-answers.tsx';
import { listed } from '../../texts/lists.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { suggestionTexts } from '../../texts/suggestions.ts';
import { useBoard } from './board-context.ts';
import { membersOf } from './board-people.ts';
import { CardActs } from './card-acts.tsx';
import { CardHistory } from './card-history.tsx';
import { CardReasons, CardWhy } from './card-why.tsx';
import { groupKey } from './pending-look.ts';
import { PersonName } from './person-name.tsx';
import { PlaceFault } from './place-fault.tsx';
import type { Group } from './round-query.ts';
import { StandsAgainst } from './stands-against.tsx';

/** A group of people, or of areas, who should meet: what each could give, how well they fit, what may be done. */
export function MatchCard({ group }: { readonly group: Group }) {
  const { round, people, look, mayAct } = useBoard();
  const ids = membersOf(group);
  const key = groupKey(ids);
  const isDraft = round.status === 'DRAFT';
  const isLocked = look.locks.get(key) ?? group.locked;
  const isMoving = !look.locks.has(key) && ids.some((id) => look.moving.has(id));
  const { gives, score, distanceKm, contact, label, status, members } = group;
  const km = distanceKm === null ? undefined : members.length > 2 ? suggestionTexts.upToKm(distanceKm) : suggestionTexts.km(distanceKm);
  const shown = ids.map((id) => people.get(id)).filter((one) => one !== undefined);
  return (
    <article
      className={`match-card ${isLocked && isDraft ? 'match-locked' : ''} ${isMoving ? 'match-moving' : ''}`}
      aria-label={label}
      data-card=""
      data-about={ids[0]}
    >
      <div className={`match-seats match-seats-${Math.min(3, shown.length)}`}>
        {shown.map((person) => (
          <PersonName key={person.id} person={person} movable={mayAct && isDraft} />
        ))}
      </div>
      <div className="match-gives">
        {gives.length > 0 ? gives.map(({ text }) => <p key={text}>{text}</p>) : <p className="muted">{suggestionTexts.nothingToGive}</p>}
      </div>
      <StandsAgainst group={group} />
      {!isDraft && <SuggestionAnswers suggestion={group} may={{ all: mayAct, area: undefined }} />}
      <div className="match-foot">
        <b className="match-score">
          <span className="unseen">{suggestionTexts.scoreSaid(score)}</span>
          <span aria-hidden="true">{suggestionTexts.score(score)}</span>
        </b>
        <span className="muted match-facts">{[km, contact].filter(Boolean).join(', ')}</span>
        <span className="match-acts">
          {isLocked && isDraft && <b>{draftTexts.locked}</b>}
          {!isDraft && <b>{suggestionTexts.status[status]}</b>}
          <CardWhy group={group} />
          {mayAct && isDraft && <CardActs ids={ids} locked={isLocked} who={listed(shown.map((one) => one.label))} />}
        </span>
      </div>
      <CardReasons group={group} />
      {!isDraft && <CardHistory group={group} />}
      <PlaceFault at={ids} />
    </article>
  );
}
