import { useClient } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { csvOf, download } from '../../../ui/csv.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Changes } from '../changes/changes.tsx';
import { groupInAddress, groupScope, type Group } from './group.ts';
import { GroupFilters } from './group-filters.tsx';
import { GroupPicker } from './group-picker.tsx';
import { NetworkSeries, TELLING } from '../network/network-series.tsx';
import { readEveryPage } from '../../../data/read-every-page.ts';
import { ReadingState } from '../reading-state.tsx';
import { rowsIn, rowsOut } from '../row-count.ts';
import { StrongestTies } from '../strongest-ties.tsx';
import { TieControls } from '../tie-controls.tsx';
import type { TieFilter } from '../tie-filter.ts';
import { tieOptions } from '../tie-options.ts';
import { TieRows } from '../tie-rows.tsx';
import { TIES_PAGE } from '../ties-query.ts';
import { TiesFrame } from '../ties-frame.tsx';
import type { TiesViewProps } from '../ties-page.tsx';
import { useNames } from '../../../data/use-names.ts';
import { ROWS_A_TIME, useTies } from '../use-ties.ts';

/** Within one region no tie crosses any. */
const WITHIN = ['ties', 'isolates', 'strength'] as const;

/** The ties of one party, or within a region, a cluster, a topic or a group picked. */
export function GroupView({ state, asOf }: TiesViewProps) {
  const { group } = state;
  const pickers = <GroupPicker group={group} />;
  if (!group) {
    return (
      <TiesFrame title={tiesTexts.groupHeading} view="group" pickers={pickers} onDownload={undefined}>
        <Empty heading={tiesTexts.groupHeading}>{tiesTexts.groupText}</Empty>
        <StrongestTies state={state} asOf={asOf} />
      </TiesFrame>
    );
  }
  return <OneGroup state={state} asOf={asOf} group={group} />;
}

function OneGroup({ state, asOf, group }: TiesViewProps & { readonly group: Group }) {
  const [search, change] = useAddress();
  const client = useClient();
  const rows = rowsIn(search);
  const names = useNames('id' in group ? [group.id] : []);
  const scope = groupScope(group, state.ends);
  const filter: TieFilter = { ...scope.filter, ...(state.kinds.length > 0 && { kinds: [...state.kinds] }) };
  const { nodes, total, reading, progress, error, again, halt, variables } = useTies({
    of: scope.of, level: state.level, at: asOf.date, options: tieOptions(state), filter, sort: state.sort, rows, pause: !asOf.known,
  });
  const title = group.kind === 'picked' ? tiesTexts.pickedTitle(group.level, group.ids.length) : tiesTexts.groupTitle[group.kind](group.kind === 'region' ? group.name : (names.get(group.id) ?? '…'));
  const within = group.kind === 'region' && state.ends === 'both';
  const of = group.kind === 'party' ? group.id : undefined;
  const takeAway = async () => {
    const { nodes: all } = await readEveryPage(client, { query: TIES_PAGE, variables: { ...variables, first: 100 }, pageIn: ({ ties }) => ties });
    const header = ['a', 'a_name', 'b', 'b_name', 'strength', 'band', 'change_in_a_year', 'contacts', 'first_contact', 'last_contact', 'as_of'];
    const lines = all.map((tie) => [
      tie.a.id, tie.a.label, tie.b.id, tie.b.label, tie.strength, tie.band.toLowerCase(), tie.change, tie.interactionCount, tie.firstContact ?? undefined, tie.lastContact ?? undefined, tie.at,
    ]);
    download(`kith-ties-${asOf.date}.csv`, csvOf([header, ...lines]));
  };
  // Of several picked the refusal says which one is not there.
  if (group.kind !== 'picked' && error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND')) {
    return (
      <TiesFrame title={tiesTexts.unknownGroup} view="group" pickers={<GroupPicker group={group} />} onDownload={undefined}>
        <Empty heading={tiesTexts.unknownGroup}>{tiesTexts.unknownText}</Empty>
        <StrongestTies state={state} asOf={asOf} />
      </TiesFrame>
    );
  }
  return (
    <TiesFrame
      title={title}
      view="group"
      pickers={<GroupPicker key={groupInAddress(group)} group={group} />}
      onDownload={nodes && nodes.length > 0 ? () => void takeAway() : undefined}
      aside={<Changes state={state} asOf={asOf} scope={{ of: scope.of, filter }} few={3} />}
    >
      <h1>{title}</h1>
      <GroupFilters state={state} />
      <ReadingState reading={reading} error={error} onAgain={again} ready={nodes !== undefined} rows={12} progress={progress} halt={halt}>
        {nodes && (
          <>
            {nodes.length > 0 && (
              <p className="page-lead ties-lead" role="status">
                {tiesTexts.groupLead(total, asOf.date)}
              </p>
            )}
            {nodes.length === 0 ? (
              <Empty heading={tiesTexts.noTiesHeading}>{tiesTexts.noTies(asOf.date)}</Empty>
            ) : (
              <>
                <TieRows ties={nodes.slice(0, rows)} at={asOf.date} of={of} caption={title} />
                {nodes.length < total && (
                  <Button className="ties-more no-print" onClick={() => change(rowsOut(rows + ROWS_A_TIME), { replace: true })}>
                    {tiesTexts.more(Math.min(ROWS_A_TIME, total - nodes.length))}
                  </Button>
                )}
              </>
            )}
          </>
        )}
      </ReadingState>
      <TieControls state={state} level={state.level} />
      {group.kind !== 'party' && <NetworkSeries state={state} asOf={asOf} scope={{ filter }} only={within ? WITHIN : TELLING} heading={title} />}
    </TiesFrame>
  );
}
