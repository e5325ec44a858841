import { Link } from '@tanstack/react-router';
import type { ChangeAddress } from '../../address/use-address.ts';
import { tiesKey } from '../../network/level.ts';
import { tieWords } from '../../network/shared-words.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { Sentence } from '../../ui/sentence.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { Party } from '../../network/party.ts';
import { asAddress } from './map-address.ts';
import type { ById } from './picture.ts';
import { TieReceipts } from './tie-receipts.tsx';
import { useTie } from './use-tie.ts';

interface TiePaneProps {
  readonly ends: readonly [string, string];
  readonly byId: ById;
  /** The day the date came to rest at. */
  readonly at: string | undefined;
  readonly change: ChangeAddress;
}

/** A tie: how strong it is, its story, and the dated facts it is made of. */
export function TiePane({ ends: [a, b], byId, at, change }: TiePaneProps) {
  const [one, other] = [byId.get(a), byId.get(b)];
  const { tie, unknown, fetching, error, again } = useTie(a, b, at);
  const select = (end: Party) => change(asAddress.selected(end.id), { said: stepTexts.selected(end.shortName) });
  return (
    <section className="tie-pane" aria-label={mapTexts.tieDetail} aria-busy={fetching}>
      <div className="detail-kind">
        <span>{mapTexts.tie}</span>
        <Button look="quiet" className="detail-fold no-print" onClick={() => change(asAddress.tie(undefined), { said: stepTexts.closedTie })}>
          {mapTexts.closeTie}
        </Button>
      </div>
      {(!one || !other) && <p className="detail-says">{mapTexts.unknownTie}</p>}
      {one && other && (
        <h2>
          <Sentence text={mapTexts.twoEnds} parts={{ a: <End party={one} onPick={select} />, b: <End party={other} onPick={select} /> }} />
        </h2>
      )}
      {error && <Fault error={error} onAgain={again} />}
      {!tie && !error && !unknown && <Skeleton rows={6} label={mapTexts.readingTie} />}
      {tie && tie.interactionCount === 0 && (
        <p className="detail-says">
          <strong>{mapTexts.noTie}.</strong> {mapTexts.noTieText(tie.at)}
        </p>
      )}
      {tie && tie.interactionCount > 0 && (
        <>
          <p className="detail-says">
            <strong>{tieWords(tie)}</strong>
            {mapTexts.tieSentence(tie.at, tie.interactionCount, tie.lastContact ?? undefined)}
          </p>
          <p className="detail-story">{tie.story}</p>
          {tie.confidence.missing > 0 && <Notice tone="partial">{mapTexts.missing(tie.confidence.missing, tie.confidence.events)}</Notice>}
          <TieReceipts tie={tie} />
        </>
      )}
      {one && other && (
        <p className="no-print">
          <Link to="/ties" search={{ a: tiesKey(a), b: tiesKey(b) } as never}>
            {mapTexts.tieRoom}
          </Link>
        </p>
      )}
    </section>
  );
}

function End({ party, onPick }: { readonly party: Party; readonly onPick: (party: Party) => void }) {
  return (
    <button type="button" className="detail-pick tie-end" onClick={() => onPick(party)}>
      <Mark region={party.region} /> {party.shortName}
    </button>
  );
}
