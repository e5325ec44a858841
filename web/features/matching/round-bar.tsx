import { Link } from '@tanstack/react-router';
import { useAddress } from '../../address/use-address.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { download } from '../../ui/csv.ts';
import { asAddress, VIEWS, type ViewWord } from './round-address.ts';
import { fileName, roundCsv } from './round-csv.ts';
import type { Round } from './round-query.ts';

/** Where one is; board or table; take it along. */
export function RoundBar({ round, view }: { readonly round: Round | undefined; readonly view: ViewWord }) {
  const [, change] = useAddress();
  return (
    <div className="page-bar match-bar no-print">
      <nav className="page-crumbs" aria-label={matchingTexts.crumbs}>
        <Link to="/matching">{matchingTexts.title}</Link>
        <span aria-hidden="true">/</span>
        <Link to="/matching">{matchingTexts.rounds}</Link>
        {round && (
          <>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{round.name}</span>
          </>
        )}
      </nav>
      {round && (
        <>
          <Choice
            label={matchingTexts.show}
            value={view}
            options={VIEWS.map((value) => ({ value, text: matchingTexts[value] }))}
            onChange={(word) => change(asAddress.view(word))}
          />
          <Button onClick={() => window.print()}>{matchingTexts.print}</Button>
          <CopyLink />
          <Button onClick={() => download(`${fileName(round.name, 'round')}.csv`, roundCsv(round))}>{matchingTexts.download}</Button>
        </>
      )}
    </div>
  );
}
