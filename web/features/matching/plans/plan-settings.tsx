import { useState } from 'react';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Button } from '../../../ui/button.tsx';
import { longDate } from '../../../ui/dates.ts';
import { changesFor, wishOf, type PlanWish } from './asked-changes.ts';
import { NumberField } from '../number-field.tsx';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import { RuleFields } from './rule-fields.tsx';
import '../match-panes.css';

/** What was asked for. Changes are gathered, then the groups worked out anew with all of them. */
export function PlanSettings() {
  const { plan, adjusting, mayAct } = usePlanBoard();
  const [wished, setWished] = useState<{ readonly version: number; readonly wish: PlanWish }>();
  // A wish made of another state of the plan is none any more.
  const wish = wished?.version === plan.version ? wished.wish : wishOf(plan);
  const may = mayAct && plan.status === 'DRAFT';
  const busy = adjusting.pending.length > 0;
  const changes = changesFor(plan, wish);
  const set = (part: Partial<PlanWish>) => setWished({ version: plan.version, wish: { ...wish, ...part } });
  const solve = () => {
    if (!busy) void adjusting.adjust({ ...changes, solve: true }, 'settings');
  };
  return (
    <section className="match-settings" aria-label={draftTexts.askedFor}>
      <h2>{planTexts.from}</h2>
      <p>
        {plan.brief.pool.text}; {longDate(plan.at)}
      </p>
      <h2>{planTexts.groups}</h2>
      {wish.groups.map((group) => {
        const label = plan.groups.find(({ id }) => id === group.id)?.label ?? group.id;
        const setGroup = (part: Partial<typeof group>) => set({ groups: wish.groups.map((one) => (one === group ? { ...one, ...part } : one)) });
        return (
          <details key={group.id} className="match-fold plan-size">
            <summary>
              {label} <span className="muted">{group.least === group.most ? group.least : `${group.least}–${group.most}`}</span>
            </summary>
            <NumberField text={planTexts.least} label={`${label}: ${planTexts.least}`} value={group.least} least={2} most={100} disabled={!may} onChange={(least) => least !== null && setGroup({ least })} />
            <NumberField text={planTexts.most} label={`${label}: ${planTexts.most}`} value={group.most} least={2} most={100} disabled={!may} onChange={(most) => most !== null && setGroup({ most })} />
            <NumberField text={planTexts.seats} label={`${label}: ${planTexts.seats}`} value={group.seats} least={2} most={1_000} none={draftTexts.any} disabled={!may} onChange={(seats) => setGroup({ seats })} />
          </details>
        );
      })}
      <h2>{draftTexts.rules}</h2>
      <RuleFields rules={wish.rules} disabled={!may} onChange={(rules) => set({ rules })} />
      {may && (
        <>
          <NumberField text={planTexts.timeLimit} value={wish.seconds} least={1} most={60} onChange={(seconds) => seconds !== null && set({ seconds })} />
          <PlanFault at={['settings']} />
          <div className="plan-solve">
            <Button aria-disabled={busy} onClick={solve}>
              {changes ? planTexts.solveWith : planTexts.solve}
            </Button>
            {changes && <Button onClick={() => setWished(undefined)}>{planTexts.drop}</Button>}
          </div>
        </>
      )}
    </section>
  );
}
