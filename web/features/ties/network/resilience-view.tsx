import { useQuery } from 'urql';
import { useAddress } from '../../../address/use-address.ts';
import { StepsChart } from '../../../charts/steps-chart.tsx';
import { TableBehind } from '../../../charts/table-behind.tsx';
import { partyCounts } from '../../../texts/counts.ts';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { csvOf, download } from '../../../ui/csv.ts';
import { figure } from '../../../ui/count.ts';
import { RecordLink } from '../../../ui/record-link.tsx';
import { Rows } from '../../../ui/rows.tsx';
import type { OfferRows } from './network-view.tsx';
import { partyName } from '../party.ts';
import type { LevelWord } from '../party-id.ts';
import { ReadingState } from '../reading-state.tsx';
import { readRemoval, removalInput } from './removal.ts';
import { RemovalForm } from './removal-form.tsx';
import { RESILIENCE, type ResilienceFound } from './resilience-query.ts';
import { RESILIENCE_ROWS } from './resilience-rows.ts';
import { tieOptions } from '../tie-options.ts';
import type { TiesViewProps } from '../ties-page.tsx';
import { useHalt } from '../../../data/use-halt.ts';
import { useKept } from '../use-kept.ts';
import { useOffer } from './use-offer.ts';
import './resilience-view.css';

/** What would be left of the network without some parties or some events. */
export function ResilienceView({ state, asOf, offer }: TiesViewProps & { readonly offer: OfferRows }) {
  const [search] = useAddress();
  const removal = readRemoval(search);
  const remove = removalInput(removal);
  const variables = {
    level: state.level.toUpperCase() as Uppercase<LevelWord>, at: asOf.date, options: tieOptions(state), remove: remove ?? {},
  };
  const halt = useHalt(JSON.stringify(variables));
  const [{ data, fetching, stale, error }, again] = useQuery({ query: RESILIENCE, variables, pause: !asOf.known || !remove || halt.halted });
  const kept = useKept(data);
  const found = remove ? kept?.resilience : undefined;
  useOffer(
    offer,
    found &&
      (() => {
        const header = ['removed', 'id', 'name', 'reach', 'components', 'largest_component', 'isolates', 'as_of'];
        const rows = found.steps.map(({ removed, node, reach, components, largestComponent, isolates }) => [
          removed, node?.id, node?.label, reach, components, largestComponent, isolates, asOf.date,
        ]);
        download(`kith-without-${removal.remove}-${asOf.date}.csv`, csvOf([header, ...rows]));
      }),
  );
  return (
    <section className="ties-column" aria-labelledby="ties-resilience">
      <h2 id="ties-resilience">{tieNetworkTexts.resilienceHeading}</h2>
      <p className="ties-said">{tieNetworkTexts.resilienceLead}</p>
      <RemovalForm removal={removal} level={state.level} />
      {!remove && <p className="muted">{tieNetworkTexts.notSaid}</p>}
      {remove && (
        <ReadingState reading={!halt.halted && (fetching || stale || !asOf.known)} error={error} onAgain={() => again()} ready={found !== undefined} halt={halt}>
          {found && <Without found={found} level={state.level} />}
        </ReadingState>
      )}
    </section>
  );
}

function Without({ found, level }: { readonly found: ResilienceFound; readonly level: LevelWord }) {
  const { removed, removedEvents, before, after, steps } = found;
  if (removed.length === 0 && removedEvents === 0) return <p className="muted">{tieNetworkTexts.noneRemoved}</p>;
  const percent = (value: number) => `${Math.round(value)}%`;
  // Roles, facilitators and employees are people, whatever the ties are between.
  const counted = partyCounts[removed[0]?.id.startsWith('person:') ? 'person' : level];
  const said = [
    removed.length > 0 && tieNetworkTexts.removedParties(counted(removed.length)),
    removedEvents > 0 && tieNetworkTexts.removedEvents(removedEvents),
  ].filter(Boolean);
  return (
    <>
      <p className="ties-said" role="status">
        {said.join(', ')}.
      </p>
      <Rows
        caption={tieNetworkTexts.resilienceHeading}
        rows={RESILIENCE_ROWS}
        rowKey={({ name }) => name}
        columns={[
          {
            head: tieNetworkTexts.figure,
            cell: ({ name, help }) => (
              <>
                {name} {help && <span className="small muted ties-help">{help}</span>}
              </>
            ),
          },
          { head: tieNetworkTexts.before, number: true, cell: ({ value, words }) => words(value(before)) },
          { head: tieNetworkTexts.after, number: true, cell: ({ value, words }) => <b>{words(value(after))}</b> },
          { head: tieNetworkTexts.difference, number: true, cell: ({ value, difference }) => difference(value(after) - value(before)) },
        ]}
      />
      {steps.length > 1 && (
        <>
          <div className="ties-small-charts ties-two-charts">
            <StepsChart
              title={tieNetworkTexts.reach}
              note={tieNetworkTexts.reachHelp}
              steps={steps.map((step) => ({ removed: step.removed, value: step.reach * 100 }))}
              figure={percent}
              foot={tieNetworkTexts.stepsFoot}
              top={100}
            />
            <StepsChart
              title={tieNetworkTexts.largest}
              note={tieNetworkTexts.largestHelp}
              steps={steps.map((step) => ({ removed: step.removed, value: step.largestComponent }))}
              figure={figure}
              foot={tieNetworkTexts.stepsFoot}
              top={before.nodes}
            />
          </div>
          <TableBehind label={tieNetworkTexts.stepsTable}>
            <Rows
              caption={tieNetworkTexts.stepsTable}
              rows={steps}
              rowKey={({ removed: n }) => String(n)}
              columns={[
                { head: tieNetworkTexts.removedHead, cell: ({ removed: n, node }) => `${n}${node ? `: ${node.label}` : ''}` },
                { head: tieNetworkTexts.reach, number: true, cell: ({ reach }) => percent(reach * 100) },
                { head: tieNetworkTexts.components, number: true, cell: ({ components }) => components },
                { head: tieNetworkTexts.largest, number: true, cell: ({ largestComponent }) => largestComponent },
                { head: tieNetworkTexts.isolatesHead, number: true, cell: ({ isolates }) => isolates },
              ]}
            />
          </TableBehind>
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3 className="ties-list-head">{tieNetworkTexts.removedList}</h3>
          <ol className="ties-removed">
            {removed.map((party) => (
              <li key={party.id}>
                <RecordLink id={party.id}>{partyName(party)}</RecordLink>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
