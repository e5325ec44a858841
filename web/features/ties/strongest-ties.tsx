import { tiesTexts } from '../../texts/ties.ts';
import { Empty } from '../../ui/empty.tsx';
import { ReadingState } from './reading-state.tsx';
import { TieRows } from './tie-rows.tsx';
import { tieOptions } from './tie-options.ts';
import type { TiesViewProps } from './ties-page.tsx';
import { useTies } from './use-ties.ts';
import './network/network-view.css';

const SUGGESTED = 6;

/** Where to begin when nothing is chosen: the strongest ties of all, or of the one that is. */
export function StrongestTies({ state, asOf, of }: TiesViewProps & { readonly of?: string | undefined }) {
  const { nodes, reading, error, again } = useTies({
    of: of ?? null, level: state.level, at: asOf.date, options: tieOptions(state), filter: {}, sort: 'strength', rows: SUGGESTED, pause: !asOf.known,
  });
  return (
    <section className="ties-strongest" aria-labelledby="ties-strongest">
      <h2 id="ties-strongest">{tiesTexts.startHeading}</h2>
      <p className="small muted">{tiesTexts.startText}</p>
      <ReadingState reading={reading} error={error} onAgain={again} ready={nodes !== undefined}>
        {nodes && nodes.length === 0 && <Empty heading={tiesTexts.noTiesHeading}>{tiesTexts.noTies(asOf.date)}</Empty>}
        {nodes && nodes.length > 0 && <TieRows ties={nodes.slice(0, SUGGESTED)} at={asOf.date} of={of} caption={tiesTexts.startHeading} />}
      </ReadingState>
    </section>
  );
}
