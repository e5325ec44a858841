import type { ChangeAddress } from '../../../address/use-address.ts';
import type { Party } from '../../../network/party.ts';
import { mapTexts } from '../../../texts/map.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { AROUND_AT, asAddress, type MapState } from '../map-address.ts';
import { toggled } from '../toggled.ts';
import { AroundMark } from './around-mark.tsx';

interface AroundChoiceProps {
  readonly party: Party;
  readonly state: MapState;
  /** What is ticked now: the state follows a moment later. */
  readonly ticked: MapState['around'];
  readonly change: ChangeAddress;
}

/** What is to be drawn round the selection; what can stand there hangs on the level. */
export function AroundChoice({ party, state: { level, layout, pins }, ticked, change }: AroundChoiceProps) {
  const standsNowhere = layout === 'places' && party.lat === undefined && !pins.has(party.id);
  return (
    <fieldset className="detail-around no-print">
      <legend>{mapTexts.around[level]}</legend>
      {AROUND_AT[level].map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={ticked.has(kind)}
            onChange={() => {
              const [, many] = mapTexts.aroundNouns[kind];
              change(asAddress.around(toggled(ticked, kind)), { said: stepTexts[ticked.has(kind) ? 'hidAround' : 'showedAround'](many, party.shortName) });
            }}
          />
          <AroundMark kind={kind} />
          {mapTexts.aroundKinds[kind]}
        </label>
      ))}
      {standsNowhere && ticked.size > 0 && <p className="muted small">{mapTexts.aroundUnplaced}</p>}
    </fieldset>
  );
}
