import { tiesTexts } from '../../../texts/ties.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { strengthFigure } from '../../../ui/strength.ts';
import { Changes } from '../changes/changes.tsx';
import { NetworkSeries, TELLING } from '../network/network-series.tsx';
import { PairChange } from './pair-change.tsx';
import { PairCurve } from './pair-curve.tsx';
import { PairPickers } from './pair-pickers.tsx';
import { partyName } from '../party.ts';
import { ReadingState } from '../reading-state.tsx';
import { downloadReceipts } from './receipts-csv.ts';
import { ReceiptsTable } from './receipts-table.tsx';
import { StrongestTies } from '../strongest-ties.tsx';
import { TieControls } from '../tie-controls.tsx';
import { tieOptions } from '../tie-options.ts';
import { pairLevel } from '../ties-address.ts';
import { TiesFrame } from '../ties-frame.tsx';
import type { TiesViewProps } from '../ties-page.tsx';
import { usePair, type PairFacts } from './use-pair.ts';

/** One tie: how strong, since when, made of what. */
export function PairView({ state, asOf }: TiesViewProps) {
  const { a, b } = state;
  const options = tieOptions(state);
  const { facts, reading, progress, error, again, halt } = usePair({ a, b, at: asOf.date, options, ready: asOf.known });
  const level = pairLevel(state);
  const chosen = a !== undefined && b !== undefined && a !== b;
  const frame = { view: 'pair' as const, pickers: <PairPickers state={state} tie={facts?.tie} /> };
  if (!chosen) {
    return (
      <TiesFrame {...frame} title={tiesTexts.choosePair} onDownload={undefined}>
        <h1>{a !== undefined && a === b ? tiesTexts.sameHeading : tiesTexts.choosePair}</h1>
        <p className="page-lead">{a !== undefined && a === b ? tiesTexts.sameText : tiesTexts.choosePairText}</p>
        <StrongestTies state={{ ...state, level }} asOf={asOf} of={a ?? b} />
      </TiesFrame>
    );
  }
  if (facts === null) {
    return (
      <TiesFrame {...frame} title={tiesTexts.unknownHeading} onDownload={undefined}>
        <Empty heading={tiesTexts.unknownHeading}>{tiesTexts.unknownText}</Empty>
      </TiesFrame>
    );
  }
  const title = facts ? tiesTexts.pair(partyName(facts.tie.a), partyName(facts.tie.b)) : tiesTexts.reading;
  const met = facts && facts.receipts.length > 0;
  return (
    <TiesFrame
      {...frame}
      title={title}
      onDownload={met ? () => downloadReceipts(facts.tie, facts.receipts) : undefined}
      aside={
        <>
          <h2>{tiesTexts.receipts}</h2>
          <ReadingState reading={reading} ready={facts !== undefined} progress={progress}>
            {facts && <Receipts facts={facts} all={state.allReceipts} />}
          </ReadingState>
          <Changes
            state={{ ...state, level }}
            asOf={asOf}
            scope={{ of: null, filter: {} }}
            few={2}
            first={facts && <PairChange facts={facts} state={state} asOf={asOf} />}
          />
        </>
      }
    >
      <ReadingState reading={reading} error={error} onAgain={again} ready={facts !== undefined} rows={8} halt={halt}>
        {facts && (
          <>
            <h1>{title}</h1>
            <Sentence facts={facts} />
            {met && <PairCurve facts={facts} state={state} asOf={asOf} />}
          </>
        )}
      </ReadingState>
      <TieControls state={state} level={level} />
      <NetworkSeries state={{ ...state, level }} asOf={asOf} scope={{ filter: {} }} only={TELLING} />
    </TiesFrame>
  );
}

/** How strong, from what, and what happened, in words. */
function Sentence({ facts: { tie, receipts } }: { readonly facts: PairFacts }) {
  const { strength, band, interactionCount, lastContact, at, story, confidence } = tie;
  const allEvents = receipts.every(({ kind }) => kind !== 'ANSWER' && kind !== 'COLLABORATION');
  if (interactionCount === 0) {
    return (
      <Empty heading={tiesTexts.noContactHeading}>{tiesTexts.noContact(at)}</Empty>
    );
  }
  return (
    <>
      <p className="page-lead ties-lead">
        <b>
          {tiesTexts.band[band.toLowerCase() as keyof typeof tiesTexts.band]}: {strengthFigure(strength)}
        </b>
        {tiesTexts.sentence(at, interactionCount, allEvents, lastContact)}
      </p>
      {story !== '' && <p className="ties-story">{story}</p>}
      {confidence.missing > 0 && <Notice tone="partial">{tiesTexts.missing(confidence.missing, confidence.events)}</Notice>}
    </>
  );
}

function Receipts({ facts: { tie, receipts }, all }: { readonly facts: PairFacts; readonly all: boolean }) {
  if (receipts.length === 0) return <p className="small muted">{tiesTexts.noContact(tie.at)}</p>;
  return (
    <>
      <p className="small muted">
        {tiesTexts.receiptsNote} {tie.confidence.missing > 0 && tiesTexts.receiptsMissing(tie.confidence.missing)}
      </p>
      <div className="table-scroll">
        <ReceiptsTable receipts={receipts} strength={tie.strength} date={tie.at} all={all} />
      </div>
    </>
  );
}
