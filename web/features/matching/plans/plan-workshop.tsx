import { useCallback, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { draftTexts } from '../../../texts/drafts.ts';
import { planTexts } from '../../../texts/plans.ts';
import { Fault } from '../../../ui/query-state.tsx';
import { useDialog } from '../../../ui/use-dialog.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { Carried } from '../carried.tsx';
import { MessagesDialog } from '../messages-dialog.tsx';
import { PreviewFigures } from '../preview-figures.tsx';
import { asAddress, type RoundState } from '../round-address.ts';
import { useDrag } from '../use-drag.ts';
import { useFreshDialog } from '../use-fresh-dialog.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { AreaDialog } from './area-dialog.tsx';
import { PlanAnswers } from './plan-answers.tsx';
import { areasOn } from './plan-areas.ts';
import { PlanBoard } from './plan-board.tsx';
import { PlanProvider, type PlanWork } from './plan-context.ts';
import { PlanFoot } from './plan-foot.tsx';
import { PlanHead } from './plan-head.tsx';
import { planHeadWords } from './plan-head-words.ts';
import { ProposePlan } from './plan-propose.tsx';
import type { Plan } from './plan-query.ts';
import { PlanSettings } from './plan-settings.tsx';
import { PlanTable } from './plan-table.tsx';
import { useAdjustPlan } from './use-adjust-plan.ts';
import '../match-dialogs.css';

interface PlanWorkshopProps {
  readonly plan: Plan;
  readonly state: RoundState;
  readonly mayAct: boolean;
  /** What went wrong in reading it afresh; the last good board stays. */
  readonly fault: CombinedError | undefined;
  readonly show: (plan: Plan) => void;
  readonly again: () => Promise<void>;
}

/** Narrower than this the board comes first, and the panes follow it. */
const NARROW = 720;

/** A plan at work: settings, board, preview, foot. */
export function PlanWorkshop({ plan, state, mayAct, fault, show, again }: PlanWorkshopProps) {
  const [, change] = useAddress();
  const narrow = useWidth() < NARROW;
  const adjusting = useAdjustPlan({ id: plan.id, version: plan.version, show, again });
  const { adjust, forget, pending } = adjusting;
  const about = useFreshDialog(forget);
  const propose = useFreshDialog(forget);
  const messages = useDialog();
  const [aboutId, setAboutId] = useState<string>();
  const areas = useMemo(() => new Map(areasOn(plan).map((one) => [one.id, one])), [plan]);
  const { onFocus, follow } = useKeptFocus();

  const { open } = about;
  const openArea = useCallback(
    (id: string) => {
      setAboutId(id);
      open();
    },
    [open],
  );
  const moveTo = useCallback(
    async (area: string, group: string) => {
      follow(area);
      return adjust({ move: [{ area, group }], solve: false }, area);
    },
    [adjust, follow],
  );
  const mayDrop = useCallback(
    (id: string, group: string) => {
      const area = areas.get(id);
      return area !== undefined && area.groupId !== group && plan.groups.some((one) => one.id === group);
    },
    [areas, plan.groups],
  );
  const drop = useCallback((id: string, group: string) => void moveTo(id, group), [moveTo]);
  const dragging = useDrag(mayDrop, drop);
  const showWhy = useCallback(
    (key: string, isOpen: boolean) => change(asAddress.why(isOpen ? [...state.why, key] : state.why.filter((one) => one !== key)), { replace: true }),
    [change, state.why],
  );
  const work: PlanWork = { plan, state, areas, adjusting, mayAct, dragging, moveTo, openArea, showWhy, follow };

  const busy = pending.length > 0;
  const isDraft = plan.status === 'DRAFT';
  // What became of the proposals is what one comes for; on a phone it stands between their name and them.
  const answersFirst = narrow && !isDraft;
  const settings = isDraft ? <PlanSettings key="settings" /> : <PlanAnswers key="settings" />;
  const preview = <PreviewFigures key="preview" preview={plan.preview} status={plan.status} waiting={false} />;
  const main = (
    <div key="main" className="match-main" aria-busy={busy} onFocus={onFocus}>
      {fault && <Fault error={fault} onAgain={again} />}
      {!answersFirst && <PlanHead />}
      {state.view === 'table' ? <PlanTable /> : <PlanBoard />}
    </div>
  );
  const foot = <PlanFoot key="foot" propose={propose} messages={messages} />;
  const head = (
    <div key="head" className="match-main">
      <PlanHead />
    </div>
  );
  const parts = answersFirst ? [head, settings, main, foot, preview] : narrow ? [main, foot, preview, settings] : [settings, main, preview, foot];
  const lastStep = plan.history.at(-1)?.text;
  return (
    <PlanProvider value={work}>
      {parts}
      <p id="plan-move-help" className="unseen">
        {planTexts.moveHelp}
      </p>
      <p className="unseen" role="status">
        {busy ? draftTexts.working : adjusting.tookMs !== undefined && lastStep ? `${lastStep} ${planHeadWords(plan)}` : ''}
      </p>
      <Carried dragging={dragging} labelOf={(id) => areas.get(id)?.label} />
      <AreaDialog dialog={about} area={aboutId === undefined ? undefined : areas.get(aboutId)} />
      <ProposePlan dialog={propose} onProposed={messages.open} />
      <MessagesDialog dialog={messages} name={plan.name} suggestions={plan.suggestions} besides={(_, group) => group.label} />
    </PlanProvider>
  );
}
