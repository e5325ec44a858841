import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Heading } from './filter-heading.tsx';
import { asAddress, hullsAt, LAYOUTS, type MapState } from './map-address.ts';
import type { Arranged } from './use-force-layout.ts';

interface LayoutChoiceProps {
  readonly state: Pick<MapState, 'level' | 'layout' | 'hulls' | 'pins'>;
  readonly change: ChangeAddress;
  readonly arranging: Arranged['progress'];
}

/** What arranges the marks, what is outlined, and marks put elsewhere by hand. */
export function LayoutChoice({ state, change, arranging }: LayoutChoiceProps) {
  return (
    <>
      <Heading text={mapTexts.layout} action={arranging === 'done' ? undefined : <span className="muted small">{mapTexts.arranged[arranging]}</span>} />
      <Choice
        label={mapTexts.layout}
        value={state.layout}
        options={LAYOUTS.map((layout) => ({ value: layout, text: mapTexts.layouts[layout] }))}
        onChange={(layout) => change(asAddress.layout(layout), { said: stepTexts.arranged[layout] })}
      />
      <p className="muted small">{mapTexts.layoutHelp[state.layout]}</p>
      <Heading text={mapTexts.outline} />
      <Choice
        label={mapTexts.outline}
        value={state.hulls}
        options={hullsAt(state.level).map((hulls) => ({ value: hulls, text: mapTexts.hulls[hulls] }))}
        onChange={(hulls) => change(asAddress.hulls(hulls), { said: stepTexts.outlined(mapTexts.hulls[hulls]) })}
      />
      {state.pins.size > 0 && (
        <Button className="filters-hidden" onClick={() => change(asAddress.pins(new Map()), { said: stepTexts.unpinned })}>
          {mapTexts.unpin(state.pins.size)}
        </Button>
      )}
    </>
  );
}
