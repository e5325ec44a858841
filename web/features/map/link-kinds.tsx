import type { ChangeAddress } from '../../address/use-address.ts';
import { LINK_KINDS } from '../../network/links.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { figure } from '../../ui/count.ts';
import type { Counts } from './counts.ts';
import { Heading } from './filter-heading.tsx';
import { asAddress, type MapState } from './map-address.ts';
import { toggled } from './toggled.ts';

/** What is drawn between areas: ties, and what they share. */
export function LinkKinds({ state, counts, change }: { readonly state: Pick<MapState, 'kinds'>; readonly counts: Counts; readonly change: ChangeAddress }) {
  return (
    <>
      <Heading text={mapTexts.linksMadeOf} />
      {LINK_KINDS.map((kind) => (
        <label key={kind} className="check filters-check">
          <input
            type="checkbox"
            checked={state.kinds.has(kind)}
            onChange={() =>
              change(asAddress.kinds(toggled(state.kinds, kind)), {
                said: stepTexts[state.kinds.has(kind) ? 'leftOut' : 'showed'](mapTexts.kinds[kind]),
              })
            }
          />
          {mapTexts.kinds[kind]}
          <span className="check-count muted">{state.kinds.has(kind) && figure(counts.byKind.get(kind) ?? 0)}</span>
        </label>
      ))}
    </>
  );
}
