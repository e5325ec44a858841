import type { ChangeAddress } from '../../address/use-address.ts';
import { useSteps } from '../../address/use-steps.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { capital } from '../../ui/words.ts';
import { SaveView } from '../../views/save-view.tsx';
import { asAddress, PANES, type MapState, type MapViewWord, type Pane } from './map-address.ts';

interface HistoryBarProps {
  readonly state: MapState;
  readonly view: MapViewWord;
  /** What is taken along is folded away until somebody asks. */
  readonly narrow: boolean;
  readonly change: ChangeAddress;
  readonly onExport: () => void;
  readonly onTakeAlong: () => void;
  readonly onUnfold: (pane: Pane) => void;
  /** The address of what is seen. */
  readonly address: () => string;
  /** Where marks stand that a saved view keeps. */
  readonly positions: () => Record<string, readonly [number, number]>;
  /** What was said last, and how to say more. */
  readonly announced: string;
  readonly onSaid: (said: string) => void;
}

const UNFOLD: Record<Pane, string> = {
  filters: mapTexts.unfoldFilters,
  detail: mapTexts.unfoldDetail,
  dates: mapTexts.unfoldDates,
};

/** What was done, and back; map or table; take it along. */
export function HistoryBar({ state, view, narrow, change, onExport, onTakeAlong, onUnfold, address, positions, announced, onSaid }: HistoryBarProps) {
  const { undo, redo, canUndo, canRedo, said } = useSteps();
  const [before, last] = said;
  const taken = (
    <>
      <CopyLink onSaid={onSaid} address={address} />
      <SaveView onSaid={onSaid} positions={positions} />
      <Button onClick={onExport}>{mapTexts.exportCsv}</Button>
      <Button onClick={onTakeAlong}>{mapTexts.takeAlong}</Button>
    </>
  );
  return (
    <div className="map-bar no-print">
      <Button spent={!canUndo} onClick={undo}>
        {mapTexts.undo}
      </Button>
      <Button spent={!canRedo} onClick={redo}>
        {mapTexts.redo}
      </Button>
      <p className="map-said muted">
        {last === undefined ? mapTexts.nothingDone : (
          <>
            {before && stepTexts.then(capital(before))}
            <strong>{before ? last : capital(last)}</strong>
          </>
        )}
      </p>
      <div className="map-bar-acts">
        {PANES.filter((pane) => state.folded.has(pane)).map((pane) => (
          <Button key={pane} data-unfold={pane} onClick={() => onUnfold(pane)}>
            {UNFOLD[pane]}
          </Button>
        ))}
        <Choice
          label={mapTexts.view}
          value={view}
          options={[
            { value: 'map', text: mapTexts.asMap },
            { value: 'both', text: mapTexts.both },
            { value: 'table', text: mapTexts.table },
          ]}
          onChange={(word) => change(asAddress.view(word), { said: stepTexts.view[word] })}
        />
        {narrow ? (
          <details className="map-bar-more">
            <summary className="button">{mapTexts.shareAndSave}</summary>
            <div>{taken}</div>
          </details>
        ) : (
          taken
        )}
      </div>
      <p className="map-announced small" role="status">
        {announced}
      </p>
    </div>
  );
}

