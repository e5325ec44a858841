import { useCallback, useMemo, useState } from 'react';
import type { CombinedError } from 'urql';
import { useAddress } from '../../address/use-address.ts';
import { areaName } from '../../network/suggestion-query.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Fault } from '../../ui/query-state.tsx';
import { useDialog } from '../../ui/use-dialog.ts';
import { useWidth } from '../../ui/use-width.ts';
import { AnswersPane } from './answers-pane.tsx';
import { Board } from './board.tsx';
import { BoardProvider, type BoardWork } from './board-context.ts';
import { BoardFoot } from './board-foot.tsx';
import { BoardHead } from './board-head.tsx';
import { peopleOn } from './board-people.ts';
import { Carried } from './carried.tsx';
import { headWords } from './counts.ts';
import { MessagesDialog } from './messages-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { choicesFor, pairUp } from './moves.ts';
import { pendingLook } from './pending-look.ts';
import { PreviewPane } from './preview-pane.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { asAddress, type RoundState } from './round-address.ts';
import type { Round } from './round-query.ts';
import { RoundTable } from './round-table.tsx';
import { SettingsPane } from './settings-pane.tsx';
import { useAdjust } from './use-adjust.ts';
import { useDrag } from './use-drag.ts';
import { useFreshDialog } from './use-fresh-dialog.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLift } from './use-lift.ts';
import './match-dialogs.css';

interface RoundWorkProps {
  readonly round: Round;
  readonly state: RoundState;
  readonly mayAct: boolean;
  /** What went wrong in reading it afresh; the last good board stays. */
  readonly fault: CombinedError | undefined;
  readonly show: (round: Round) => void;
  readonly again: () => Promise<void>;
}

/** Narrower than this the board comes first, and the panes follow it. */
const NARROW = 720;

/** A round at work: settings, board, preview, foot. */
export function RoundWork({ round, state, mayAct, fault, show, again }: RoundWorkProps) {
  const [, change] = useAddress();
  const narrow = useWidth() < NARROW;
  const adjusting = useAdjust({ id: round.id, version: round.version, show, again });
  const { adjust, forget, pending } = adjusting;
  const move = useFreshDialog(forget);
  const propose = useFreshDialog(forget);
  const messages = useDialog();
  const [movedId, setMovedId] = useState<string>();
  const people = useMemo(() => new Map(peopleOn(round).map((one) => [one.id, one])), [round]);
  const { onFocus, follow } = useKeptFocus();
  const mayMove = mayAct && round.status === 'DRAFT';

  const { open } = move;
  const openMove = useCallback(
    (id: string) => {
      setMovedId(id);
      open();
    },
    [open],
  );
  const drop = useCallback(
    (id: string, onto: string) => {
      follow(id);
      void adjust(pairUp(id, onto), onto);
    },
    [adjust, follow],
  );
  const mayDrop = useCallback((id: string, onto: string) => choicesFor([...people.values()], round.apart, id).some((one) => one.id === onto), [people, round.apart]);
  const lifting = useLift({ people, apart: round.apart, mayMove, openMove, onDrop: drop });
  const dragging = useDrag(mayDrop, drop);
  const showWhy = useCallback(
    (key: string, isOpen: boolean) => change(asAddress.why(isOpen ? [...state.why, key] : state.why.filter((one) => one !== key)), { replace: true }),
    [change, state.why],
  );
  const look = useMemo(() => pendingLook(pending), [pending]);
  const work: BoardWork = { round, state, people, adjusting, look, mayAct, lifting, dragging, openMove, showWhy, follow };

  const isDraft = round.status === 'DRAFT';
  // What became of the proposals is what one comes for; on a phone it stands between their name and them.
  const answersFirst = narrow && !isDraft;
  const settings = isDraft ? <SettingsPane key="settings" /> : <AnswersPane key="settings" />;
  const preview = <PreviewPane key="preview" />;
  const main = (
    <div key="main" className="match-main" aria-busy={look.waiting} onFocus={onFocus}>
      {fault && <Fault error={fault} onAgain={again} />}
      {!answersFirst && <BoardHead />}
      {state.view === 'table' ? <RoundTable /> : <Board />}
    </div>
  );
  const foot = <BoardFoot key="foot" propose={propose} messages={messages} />;
  const head = (
    <div key="head" className="match-main">
      <BoardHead />
    </div>
  );
  const parts = answersFirst ? [head, settings, main, foot, preview] : narrow ? [main, foot, preview, settings] : [settings, main, preview, foot];
  const lastStep = round.history.at(-1)?.text;
  const said = lifting.said || (look.waiting ? draftTexts.working : adjusting.tookMs === undefined || !lastStep ? '' : matchingTexts.done(lastStep, headWords(round)));
  return (
    <BoardProvider value={work}>
      {parts}
      <p id="match-move-help" className="unseen">
        {matchingTexts.moveHelp}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
      <Carried dragging={dragging} labelOf={(id) => people.get(id)?.label} />
      <MoveDialog dialog={move} person={movedId === undefined ? undefined : people.get(movedId)} />
      <ProposeDialog dialog={propose} onProposed={messages.open} />
      <MessagesDialog dialog={messages} name={round.name} suggestions={round.suggestions} besides={({ area }) => areaName(area)} />
    </BoardProvider>
  );
}
