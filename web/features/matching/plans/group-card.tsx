import { SuggestionAnswers } from '../../../network/suggestion-answers.tsx';
import { planTexts } from '../../../texts/plans.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import { Button } from '../../../ui/button.tsx';
import { CardHistory } from '../card-history.tsx';
import { AreaButton } from './area-button.tsx';
import { GroupAgainst } from './group-against.tsx';
import { GroupWhy } from './group-why.tsx';
import { areasIn } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import type { PlanSuggestion } from './plan-query.ts';
import { tellingReasons } from './telling-reasons.ts';

/** Reasons that stand on a card without asking. */
const FEW_REASONS = 2;

/** A group of areas that could learn together: who, why, how well they fit, what may be done. */
export function GroupCard({ suggestion }: { readonly suggestion: PlanSuggestion }) {
  const { plan, state, mayAct, adjusting, dragging, showWhy } = usePlanBoard();
  const { label, status, score, distanceKm, contact, reasons, locked } = suggestion;
  const group = plan.groups.find(({ id }) => id === suggestion.group?.id);
  const areas = areasIn(suggestion);
  const key = group?.id ?? suggestion.id;
  const where = `group ${key}`;
  const isDraft = plan.status === 'DRAFT';
  const may = mayAct && isDraft;
  const isOpen = state.why.includes(key);
  const km = distanceKm === null ? undefined : suggestionTexts.upToKm(distanceKm);
  const lockAll = () => {
    if (!group) return;
    const ids = areas.map(({ id }) => id);
    void adjusting.adjust(locked ? { unlock: ids } : { lock: ids.map((area) => ({ area, group: group.id })) }, where);
  };
  return (
    <article
      className={`match-card ${locked && isDraft ? 'match-locked' : ''} ${dragging.carried?.over === key ? 'match-target' : ''}`}
      aria-label={label}
      data-card=""
      data-seat={key}
    >
      <div className="plan-card-head">
        <h2 className="plan-card-name">{label}</h2>
        <span className="muted">{group ? planTexts.areasOf(areas.length, group.least, group.most) : null}</span>
      </div>
      {group?.topic && group.topic.label !== label && <p className="muted">{planTexts.topicOf(group.topic.label)}</p>}
      {isDraft ? (
        <ul className="plan-areas" aria-label={planTexts.members(label)}>
          {areas.map((area) => (
            <li key={area.id}>
              <AreaButton area={area} movable={may} />
            </li>
          ))}
        </ul>
      ) : (
        <SuggestionAnswers suggestion={suggestion} may={{ all: mayAct, area: undefined }} />
      )}
      <div className="match-gives">
        {tellingReasons(reasons, FEW_REASONS).map(({ feature, text }) => (
          <p key={feature}>{text}</p>
        ))}
      </div>
      <GroupAgainst exclusions={suggestion.exclusions} where={where} />
      <div className="match-foot">
        <b className="match-score">
          <span className="unseen">{suggestionTexts.scoreSaid(score)}</span>
          <span aria-hidden="true">{suggestionTexts.score(score)}</span>
        </b>
        <span className="muted match-facts">{[km, contact].filter(Boolean).join(', ')}</span>
        <span className="match-acts">
          {!isDraft && <b>{suggestionTexts.status[status]}</b>}
          <Button
            look="quiet"
            className="match-act"
            aria-expanded={isOpen}
            aria-label={isOpen ? undefined : suggestionTexts.whySaid(label)}
            onClick={() => showWhy(key, !isOpen)}
          >
            {isOpen ? suggestionTexts.whyNot : suggestionTexts.why}
          </Button>
          {may && group && (
            <Button look="quiet" className="match-act" aria-label={locked ? planTexts.unlockAllSaid(label) : planTexts.lockAllSaid(label)} onClick={lockAll}>
              {locked ? planTexts.unlockAll : planTexts.lockAll}
            </Button>
          )}
        </span>
      </div>
      {isOpen && <GroupWhy suggestion={suggestion} areas={areas} />}
      {!isDraft && <CardHistory group={suggestion} />}
      <PlanFault at={[where, ...areas.map(({ id }) => id)]} />
    </article>
  );
}
