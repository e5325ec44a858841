import type { Clash } from '../../../matching/cluster-plan/clash.ts';
import type { IsoDate } from '../../../model/iso-date.ts';
import { inFull } from '../../../matching/rules/rule.ts';
import { gapOf } from '../../../matching/cluster-plan/gap.ts';
import { badInput } from '../../../model/kith-error.ts';
import type { NodeId } from '../../../model/node-id.ts';
import type { Recorder } from '../../recorder.ts';
import { checkAlone, checkDraft, checkVersion } from '../drafts/draft.ts';
import { stepsOf } from '../drafts/steps.ts';
import type { Matchmaking } from '../pool-affinity.ts';
import { decidePlan, type PlanAdjustment } from './decide-plan.ts';
import { checkGroupsKnown, checkSharesKnown, openPlanBoard } from './open-plan-board.ts';
import { placementOf } from './placement.ts';
import type { PlanBoard } from './plan-board.ts';
import { readPlan, type Plan } from './plan.ts';
import type { PlanAct } from './plan-state.ts';
import { solvedPlan, withPlaces, type Waiting } from './solve-plan.ts';
import { writePlan } from './write-plan.ts';

export interface AskedOfPlan extends PlanAdjustment {
  /** Takes the last step back, or does again what was taken back last, as it was: nothing is worked out anew. */
  readonly undo?: boolean | undefined;
  readonly redo?: boolean | undefined;
  /**
   * True: works the groups out anew. False: everybody stays where they are but for what is moved, at once; where
   * that breaks a rule, nothing is changed. Left out: anew, unless what is asked holds already where everybody is.
   */
  readonly solve?: boolean | undefined;
}

export interface AdjustPlanOptions extends Waiting {
  /** The version the adjustment was made on. */
  readonly ifVersion?: number | undefined;
  readonly today: IsoDate;
}

export interface AdjustedPlan {
  readonly plan: Plan;
  /** Rules that a change by hand would break: it was not made. */
  readonly refused: readonly Pick<Clash, 'text' | 'by'>[];
}

/** Acts that only ask more of a plan: one that does it already stays as good as it is. */
const ASKS_MORE: ReadonlySet<PlanAct['act']> = new Set(['lock', 'forbid', 'keep apart', 'keep together', 'rename', 'time limit']);

type Changed = Pick<Plan, 'name' | 'decisions' | 'outcome'>;
const steps = stepsOf<Changed, PlanAct>(({ name, decisions, outcome }) => ({ name, decisions, outcome }));

/**
 * Changes what was decided about a draft, by hand or with the groups worked out anew.
 * @throws KithError NOT_FOUND, CONFLICT where somebody else changed the plan, it is proposed already, or it was
 * stopped before there was a plan, BAD_INPUT for areas that cannot have a place.
 */
export async function adjustPlan(
  recorder: Recorder,
  matchmaking: Matchmaking,
  id: string,
  asked: AskedOfPlan,
  { ifVersion, today, ...waiting }: AdjustPlanOptions,
): Promise<AdjustedPlan> {
  await matchmaking.network.refresh();
  const read = await readPlan(recorder.store, id);
  checkDraft(read);
  checkVersion(read, ifVersion, 'plan');
  const before: Plan = { ...read, version: read.version + 1 };
  const keep = async (plan: Plan, board: PlanBoard): Promise<AdjustedPlan> => {
    await writePlan(recorder, plan, board, 'Adjusted a cluster plan');
    return { plan, refused: [] };
  };
  checkAlone(asked);
  if (asked.undo || asked.redo) {
    const plan = asked.undo ? steps.back(before) : steps.forth(before);
    return keep(plan, await openPlanBoard(matchmaking, plan));
  }

  const { decisions, acts } = decidePlan(before.decisions, asked, recorder.by, today);
  const all: PlanAct[] = [...acts, ...(asked.name === undefined ? [] : [{ act: 'rename' as const }])];
  if (all.length === 0 && !asked.solve) throw badInput('Say what to change of the plan.');
  if (asked.groups) checkGroupsKnown(matchmaking.network, decisions.groups);
  const decided: Plan = { ...before, name: asked.name ?? before.name, decisions };
  const board = await openPlanBoard(matchmaking, decided);
  checkAreas(board, asked);
  checkSharesKnown(board, asked.rules);
  const take = (plan: Plan, done: readonly PlanAct[]) =>
    keep({ ...steps.take(before, { name: plan.name, decisions, outcome: plan.outcome }, { acts: done, by: recorder.by, on: today }), areas: plan.areas }, board);

  const stays = stayed(decided, read, board, all);
  if (asked.solve === false && stays.refused.length > 0) return { plan: read, refused: stays.refused };
  if (asked.solve === false || (asked.solve === undefined && stays.isAsGood)) return take(stays.plan, all);
  return take(await solvedPlan(board, waiting), asked.solve ? [...all, { act: 'solve' }] : all);
}

interface Stayed {
  readonly plan: Plan;
  /** Every rule that is broken if everybody stays where they are but for what is moved. */
  readonly refused: readonly Pick<Clash, 'text' | 'by'>[];
  /** Whether nothing better can have become possible. */
  readonly isAsGood: boolean;
}

function stayed(decided: Plan, before: Plan, board: PlanBoard, acts: readonly PlanAct[]): Stayed {
  const { outcome } = before;
  const locked = new Map(acts.filter(({ act }) => act === 'move' || act === 'lock').map(({ members: [area] = [], group = 0 }) => [area!, group]));
  const old = placementOf(before);
  const isMoved = [...locked].some(([area, group]) => old.get(area) !== group);
  const hasGroups = outcome.clashes.length === 0 && outcome.placed.length > 0;
  const onlyNamed = acts.every(({ act }) => act === 'rename' || act === 'time limit');
  if (onlyNamed) return { plan: { ...decided, outcome }, refused: [], isAsGood: true };
  const mayBePlaced = new Set(board.areas);
  const known = new Set(decided.decisions.groups.map(({ id }) => id));
  const placement = new Map([...old, ...locked].filter(([area, group]) => mayBePlaced.has(area) && known.has(group)));
  const refused = board.broken(placement).map(({ text, by }) => ({ text, by }));
  const asksMore = acts.every(({ act }) => ASKS_MORE.has(act) || act === 'move') && keepsLocks(before, decided);
  const isAsGood = hasGroups && refused.length === 0 && asksMore && !isMoved;
  if (isAsGood) return { plan: withPlaces(decided, board, placement, outcome), refused, isAsGood };
  const objective = board.objective(placement);
  const bound = asksMore && outcome.bound !== undefined ? { bound: outcome.bound, gap: gapOf(objective, outcome.bound) ?? undefined } : {};
  return { plan: withPlaces(decided, board, placement, { objective, ...bound, seconds: outcome.seconds, stopped: 'by hand', clashes: [] }), refused, isAsGood };
}

/** Whether no lock or ban was taken away: the bound then still holds. */
const keepsLocks = (before: Plan, after: Plan): boolean =>
  (['locked', 'forbidden'] as const).every((list) =>
    before.decisions[list].every((one) => after.decisions[list].some(({ area, group }) => area === one.area && group === one.group)),
  ) && (['apart', 'together'] as const).every((list) => before.decisions[list].every((one) => after.decisions[list].some(({ members }) => members.join() === one.members.join())));

/** Whom a decision names must be in the pool, and whoever gets a place must be allowed one. */
function checkAreas(board: PlanBoard, { leaveOut = [], keepApart = [], together = [], forbid = [], lock = [], move = [] }: AskedOfPlan): void {
  const places = [...lock, ...move].map(({ area }) => area);
  const all: NodeId[] = [...leaveOut.map((one) => one.id), ...[...keepApart, ...together].flatMap(({ members }) => members), ...forbid.map(({ area }) => area), ...places];
  for (const id of all) if (board.number(id) === undefined) throw badInput(`${id} is not in the pool of this plan.`);
  for (const id of places) {
    const [first] = board.exclusionsOf(id);
    if (!first) continue;
    throw badInput(`${id} cannot have a place. ${inFull(first)}`);
  }
}
