import { mapTexts } from '../../texts/map.ts';
import { AroundMark } from './around-mark.tsx';
import { AROUND_KINDS } from './map-address.ts';

interface KeyPanelProps {
  readonly summary: { readonly head: string; readonly rest: string };
  readonly aroundShown: boolean;
  readonly missing: string | undefined;
}

const LINES = [
  { colour: 'var(--tie-strong)', width: 4, text: mapTexts.keyStrong },
  { colour: 'var(--tie-steady)', width: 2.3, text: mapTexts.keySteady },
  { colour: 'var(--tie-light)', width: 1.2, text: mapTexts.keyLight },
  { colour: 'var(--tie-context)', width: 1, text: mapTexts.keyOther },
] as const;

/** What is on screen in words, and what lines, sizes and marks mean. */
export function KeyPanel({ summary, aroundShown, missing }: KeyPanelProps) {
  return (
    <div className="map-key map-keeps-free" role="group" aria-label={summary.head} tabIndex={0}>
      <p className="map-key-summary">
        <strong>{summary.head}</strong> {summary.rest}
      </p>
      <h3>{mapTexts.key}</h3>
      <ul>
        {LINES.map(({ colour, width, text }) => (
          <li key={text}>
            <svg width="28" height="8" aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" stroke={colour} strokeWidth={width} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      <h3>{mapTexts.size}</h3>
      <p className="muted">{mapTexts.sizeSays}</p>
      <ul>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="4" fill="none" stroke="var(--region-london)" strokeWidth="1.6" />
          </svg>
          {mapTexts.hollow}
        </li>
        {aroundShown &&
          AROUND_KINDS.map((kind) => (
            <li key={kind}>
              <AroundMark kind={kind} />
              {mapTexts.marks[kind]}
            </li>
          ))}
      </ul>
      {missing && <p className="map-partial">{missing}</p>}
    </div>
  );
}
