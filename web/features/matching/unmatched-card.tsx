import { Fragment } from 'react';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { useBoard } from './board-context.ts';
import { isKeptOut } from './board-people.ts';
import { PersonName } from './person-name.tsx';
import { PlaceFault } from './place-fault.tsx';
import type { Unmatched } from './round-query.ts';

/** Somebody in no suggestion: the rule, what would change it, whom they would fit best. */
export function UnmatchedCard({ unmatched }: { readonly unmatched: Unmatched }) {
  const { round, people, look, mayAct, adjusting, follow } = useBoard();
  const { node, label, exclusions, bestFit } = unmatched;
  const person = people.get(node.id);
  if (!person) return null;
  const isDraft = round.status === 'DRAFT';
  const isLeftOut = exclusions.some(({ rule }) => rule === 'LEFT_OUT');
  const takeIn = () => {
    follow(node.id);
    void adjusting.adjust({ takeIn: [node.id] }, node.id);
  };
  return (
    <article className={`match-card match-unmatched ${look.moving.has(node.id) ? 'match-moving' : ''}`} aria-label={label} data-card="" data-about={node.id}>
      <div className="match-unmatched-head">
        <PersonName person={person} movable={mayAct && isDraft && !isKeptOut(unmatched)} />
        <span className="match-unmatched-word">{matchingTexts.unmatched}</span>
      </div>
      <div className="match-gives">
        {exclusions.map(({ rule, text, wouldChange }) => (
          <Fragment key={rule}>
            <p>{draftTexts.rule(text)}</p>
            {wouldChange && <p>{draftTexts.wouldChange(wouldChange)}</p>}
          </Fragment>
        ))}
      </div>
      <div className="match-foot">
        <span className="muted match-facts">{bestFit && matchingTexts.bestFit(bestFit.label, bestFit.score)}</span>
        {mayAct && isDraft && isLeftOut && (
          <span className="match-acts">
            <Button look="quiet" className="match-act" aria-label={draftTexts.takeInSaid(label)} onClick={takeIn}>
              {draftTexts.takeIn}
            </Button>
          </span>
        )}
      </div>
      <PlaceFault at={[node.id]} />
    </article>
  );
}
