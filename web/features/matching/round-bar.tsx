import { matchingTexts } from '../../texts/matching.ts';
import { download } from '../../ui/csv.ts';
import { DraftBar } from './draft-bar.tsx';
import type { ViewWord } from './round-address.ts';
import { fileName, roundCsv } from './round-csv.ts';
import type { Round } from './round-query.ts';

const LIST = { to: '/matching', text: matchingTexts.rounds } as const;

/** The bar of a buddy round. */
export function RoundBar({ round, view }: { readonly round: Round | undefined; readonly view: ViewWord }) {
  return <DraftBar list={LIST} name={round?.name} view={view} onDownload={() => round && download(`${fileName(round.name, 'round')}.csv`, roundCsv(round))} />;
}
