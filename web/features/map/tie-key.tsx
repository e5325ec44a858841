import { tieHeading, tieLines, type TieLine, type TieLinesAsked } from './tie-lines.ts';

/** The style sheet's names of the colours of ties. */
const COLOUR: Partial<Record<TieLine['colour'], string>> = { up: 'var(--change-up)', down: 'var(--change-down)', control: 'var(--control)' };

/** What lines mean. */
export function TieKey(asked: TieLinesAsked) {
  return (
    <>
      <h3>{tieHeading(asked)}</h3>
      <ul>
        {tieLines(asked).map(({ colour, width, dash, text }) => (
          <li key={text}>
            <svg width="28" height="8" aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" stroke={COLOUR[colour] ?? `var(--tie-${colour})`} strokeWidth={width} strokeDasharray={dash?.join(' ')} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
