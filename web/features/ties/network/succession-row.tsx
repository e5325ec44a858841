import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { tiesTexts } from '../../../texts/ties.ts';
import { Button } from '../../../ui/button.tsx';
import { RecordLink } from '../../../ui/record-link.tsx';
import { Rows } from '../../../ui/rows.tsx';
import { strengthFigure } from '../../../ui/strength.ts';
import { pairSearch } from '../tie-links.ts';
import { partyName } from '../party.ts';
import { ReadingState } from '../reading-state.tsx';
import { SUCCESSION_TIES, type SuccessionFound } from './succession-query.ts';
import type { TieOptions } from '../tie-options.ts';

interface SuccessionRowProps {
  readonly row: SuccessionFound;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly at: string;
  readonly options: TieOptions;
}

/** A person, and below, when unfolded, the ties that rest on them. */
export function SuccessionRow({ row: { person, tiesLost, strengthLost }, open, onToggle, at, options }: SuccessionRowProps) {
  return (
    <tbody>
      <tr>
        <th scope="row">
          <RecordLink id={person.id}>{person.label}</RecordLink>
        </th>
        <td className="number">{tiesLost}</td>
        <td className="number">{strengthFigure(strengthLost)}</td>
        <td className="number no-print">
          <Button look="quiet" className="ties-fold" aria-expanded={open} onClick={onToggle}>
            {open ? tieNetworkTexts.hideTies : tieNetworkTexts.showTies}
            <span className="unseen">: {person.label}</span>
          </Button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4} className="ties-unfolded">
            <Resting person={person.id} at={at} options={options} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function Resting({ person, at, options }: { readonly person: string; readonly at: string; readonly options: TieOptions }) {
  const [{ data, fetching, stale, error }, again] = useQuery({ query: SUCCESSION_TIES, variables: { person, at, options } });
  const ties = data?.succession.nodes[0]?.ties;
  return (
    <ReadingState reading={fetching || stale} error={error} onAgain={() => again()} ready={ties !== undefined} rows={2}>
      {ties && (
        <Rows
          caption={tieNetworkTexts.tiesResting}
          rows={ties}
          rowKey={({ a, b }) => `${a.id} ${b.id}`}
          columns={[
            {
              head: tiesTexts.between,
              cell: ({ a, b }) => (
                <Link to="/ties" search={pairSearch(a.id, b.id)}>
                  {tiesTexts.pair(partyName(a), partyName(b))}
                </Link>
              ),
            },
            { head: tieNetworkTexts.withThem, number: true, cell: ({ before }) => strengthFigure(before) },
            { head: tieNetworkTexts.withoutThem, number: true, cell: ({ after }) => <b>{strengthFigure(after)}</b> },
          ]}
        />
      )}
    </ReadingState>
  );
}
