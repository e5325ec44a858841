import type { Shape } from '../../geography/regions.ts';
import { mapTexts } from '../../texts/map.ts';
import type { MarkLooks } from './mark-look.ts';
import { NAMED_GROUPS, sizeFigure, sizesOf, stepWords } from './mark-scale.ts';
import { radiusOf, stepColour } from './measure-scale.ts';
import { isMeasure, type ColourWord } from './measures.ts';

interface MarkKeyProps {
  readonly looks: MarkLooks;
  readonly colour: ColourWord;
  readonly theme: 'light' | 'dark';
  /** A colour was clicked: those who have it, and what it means. */
  readonly onKeep: (ids: readonly string[], name: string) => void;
}

/** What the colours and sizes of marks mean. The regions' colours are named by the filter of regions. */
export function MarkKey({ looks, colour, theme, onKeep }: MarkKeyProps) {
  const { steps, groups, size } = looks;
  const smaller = (groups?.length ?? 0) - NAMED_GROUPS;
  return (
    <>
      {colour !== 'region' && (
        <>
          <h3>{mapTexts.colourKey(mapTexts.looks[colour])}</h3>
          <p className="muted">{mapTexts.meanings[colour]}</p>
        </>
      )}
      {steps && isMeasure(colour) && (
        <ul>
          {steps.map((step, i) => (
            <Swatch key={i} shape="circle" colour={stepColour(theme, i, steps.length)} onPick={() => onKeep(looks.inStep(i), stepWords(step, colour))}>
              {stepWords(step, colour)}
            </Swatch>
          ))}
        </ul>
      )}
      {groups && (
        <ul>
          {groups.slice(0, NAMED_GROUPS).map((group) => (
            <Swatch key={group.name} shape={group.shape} colour={group.colour} onPick={() => onKeep(group.ids, group.name)}>
              {mapTexts.group(group.name, group.size)}
            </Swatch>
          ))}
          {smaller > 0 && (
            <Swatch shape="circle" colour="var(--muted)">
              {mapTexts.smallGroups(smaller)}
            </Swatch>
          )}
        </ul>
      )}
      {size !== 'same' && (
        <>
          <h3>{mapTexts.sizeKey(mapTexts.looks[size])}</h3>
          {size !== colour && <p className="muted">{mapTexts.meanings[size]}</p>}
          <ul className="map-key-sizes">
            {sizesOf(size, looks.most).map((value) => (
              <Size key={value} radius={radiusOf(value, size, looks.most)} text={sizeFigure(value, size)} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Size({ radius, text }: { readonly radius: number; readonly text: string }) {
  const wide = Math.ceil(radius * 2) + 2;
  return (
    <li>
      <svg width={wide} height={wide} aria-hidden="true">
        <circle cx={wide / 2} cy={wide / 2} r={radius} fill="none" stroke="var(--muted)" />
      </svg>
      {text}
    </li>
  );
}

const OUTLINES: Record<Shape, string> = {
  circle: 'M2.4 7a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z',
  square: 'M2.9 2.9h8.2v8.2h-8.2z',
  diamond: 'M7 1.2L12.8 7L7 12.8L1.2 7z',
};

interface SwatchProps {
  readonly shape: Shape;
  readonly colour: string;
  readonly children: string;
  readonly onPick?: () => void;
}

function Swatch({ shape, colour, children, onPick }: SwatchProps) {
  return (
    <li>
      <svg width="14" height="14" aria-hidden="true">
        <path d={OUTLINES[shape]} fill={colour} />
      </svg>
      {onPick ? (
        <button type="button" className="map-key-pick" title={mapTexts.keepOnly(children)} onClick={onPick}>
          {children}
        </button>
      ) : (
        children
      )}
    </li>
  );
}
