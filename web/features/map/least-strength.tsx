import { useId } from 'react';
import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { BANDS, BAND_FROM, strengthBand } from '../../ui/strength.ts';
import { asAddress, LEAST_STOPS, LIVING } from './map-address.ts';

const LAST = LEAST_STOPS.length - 1;

/** Where a band begins on the slider, 0 to 1. */
const bandAt = (from: number): number => Math.max(0, LEAST_STOPS.findIndex((stop) => stop >= from)) / LAST;

/** Below which strength ties are left out; down to the faded. */
export function LeastStrength({ least, change }: { readonly least: number; readonly change: ChangeAddress }) {
  const id = useId();
  const set = (stop: number | undefined) => {
    if (stop !== undefined) change(asAddress.least(stop), { said: stepTexts.leastSet(stop.toFixed(2)) });
  };
  return (
    <div className="filters-least">
      <div className="filters-least-says">
        <label htmlFor={id}>
          <strong>{mapTexts.least}</strong>
        </label>
        <output htmlFor={id}>{least.toFixed(2)}</output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={LAST}
        value={LEAST_STOPS.findIndex((stop) => stop === least)}
        aria-valuetext={mapTexts.leastSaid(least.toFixed(2), strengthBand(least))}
        onChange={(event) => set(LEAST_STOPS[Number(event.target.value)])}
      />
      <div className="filters-marks" aria-hidden="true">
        {[...BANDS].reverse().map((band) => (
          <span key={band} style={{ left: `calc(8px + (100% - 16px) * ${bandAt(BAND_FROM[band])})` }}>
            {mapTexts.leastMarks[band]}
          </span>
        ))}
      </div>
      {least < LIVING && <div className="muted small">{mapTexts.leastFaded}</div>}
    </div>
  );
}
