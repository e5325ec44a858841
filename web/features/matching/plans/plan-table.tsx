import { areaName } from '../../../network/suggestion-query.ts';
import { planTexts } from '../../../texts/plans.ts';
import { suggestionTexts } from '../../../texts/suggestions.ts';
import { Rows } from '../../../ui/rows.tsx';
import { ofStatus } from '../counts.ts';
import { AreaButton } from './area-button.tsx';
import { NoPlanGroups } from './no-plan-groups.tsx';
import { areasIn, type BoardArea } from './plan-areas.ts';
import { usePlanBoard } from './plan-context.ts';
import { PlanFault } from './plan-fault.tsx';
import type { PlanSuggestion } from './plan-query.ts';
import '../match-card.css';

const heads = planTexts.tableColumns;

interface Placed {
  readonly area: BoardArea;
  readonly suggestion: PlanSuggestion;
}

/** The same as the board, one row an area. */
export function PlanTable() {
  const { plan, state, areas, mayAct } = usePlanBoard();
  const may = mayAct && plan.status === 'DRAFT';
  const placed: readonly Placed[] = ofStatus(plan.suggestions, state.status).flatMap((suggestion) => areasIn(suggestion).map((area) => ({ area, suggestion })));
  return (
    <>
      <PlanFault at={[...areas.keys()]} />
      <NoPlanGroups />
      {placed.length > 0 && (
        <div className="table-scroll plan-table" tabIndex={0} role="region" aria-label={plan.name}>
          <Rows
            caption={plan.name}
            rows={placed}
            rowKey={({ area }) => area.id}
            columns={[
              { head: heads.area, cell: ({ area }) => <AreaButton area={area} movable={may} /> },
              { head: heads.region, cell: ({ area }) => area.region ?? '' },
              { head: heads.group, cell: ({ suggestion }) => suggestion.label },
              { head: heads.fit, number: true, cell: ({ area }) => (area.fit === undefined ? '' : area.fit.toFixed(2)) },
              { head: heads.why, cell: ({ area }) => area.why ?? '' },
              ...(plan.status === 'DRAFT' ? [] : [{ head: heads.state, cell: ({ area, suggestion }: Placed) => answerOf(suggestion, area.id) }]),
            ]}
          />
        </div>
      )}
      {state.status === undefined && plan.suggestions.length > 0 && plan.unmatched.length > 0 && (
        <>
          <h2 className="match-table-head">{planTexts.notPlaced}</h2>
          <div className="table-scroll plan-table" tabIndex={0} role="region" aria-label={planTexts.notPlaced}>
            <Rows
              caption={planTexts.notPlaced}
              rows={plan.unmatched}
              rowKey={({ node }) => node.id}
              columns={[
                {
                  head: heads.area,
                  cell: ({ node, area, label }) => {
                    const known = areas.get(node.id);
                    return known ? <AreaButton area={known} movable={may && !known.keptOut} /> : (areaName(area) ?? label);
                  },
                },
                { head: heads.rule, cell: ({ exclusions }) => exclusions.map(({ text }) => text).join(' ') },
                { head: heads.would, cell: ({ exclusions }) => exclusions.map(({ wouldChange }) => wouldChange).join(' ') },
                { head: heads.best, cell: ({ bestGroup }) => bestGroup && `${bestGroup.group.label}, ${bestGroup.score.toFixed(2)}` },
              ]}
            />
          </div>
        </>
      )}
    </>
  );
}

/** What an area said. */
const answerOf = ({ members }: PlanSuggestion, id: string): string =>
  suggestionTexts.status[members.find(({ node }) => node?.id === id)?.answer ?? 'PROPOSED'];
