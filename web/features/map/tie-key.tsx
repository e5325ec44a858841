import { mapTexts } from '../../texts/map.ts';

export interface TieKeyProps {
  /** The day of the comparison, where there is one. */
  readonly since: string | undefined;
  readonly fadedShown: boolean;
  readonly sharingShown: boolean;
  /** Whether something is selected, so that other ties are context only. */
  readonly contextShown: boolean;
}

interface Line {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
  readonly text: string;
}

const SCALE: readonly Line[] = [
  { colour: 'var(--tie-strong)', width: 3.4, text: mapTexts.keyStrong },
  { colour: 'var(--tie-steady)', width: 2, text: mapTexts.keySteady },
  { colour: 'var(--tie-light)', width: 1.2, text: mapTexts.keyLight },
];
const CHANGES: readonly Line[] = [
  { colour: 'var(--change-up)', width: 2, text: mapTexts.keyGained },
  { colour: 'var(--change-down)', width: 2, text: mapTexts.keyLost },
  { colour: 'var(--tie-context)', width: 1, text: mapTexts.keyKept },
];
const FADED: Line = { colour: 'var(--tie-faded)', width: 1, dash: '2 3', text: mapTexts.keyFaded };
const SHARED: Line = { colour: 'var(--control)', width: 1.4, dash: '1.5 4', text: mapTexts.keyShared };
const OTHER: Line = { colour: 'var(--tie-context)', width: 1, text: mapTexts.keyOther };

/** What lines mean, with the thresholds in words. */
export function TieKey({ since, fadedShown, sharingShown, contextShown }: TieKeyProps) {
  const lines = [
    ...(since ? CHANGES : SCALE),
    ...(fadedShown && !since ? [FADED] : []),
    ...(sharingShown ? [SHARED] : []),
    ...(contextShown && !since ? [OTHER] : []),
  ];
  return (
    <>
      <h3>{since ? mapTexts.keyChanges(since) : mapTexts.key}</h3>
      <ul>
        {lines.map(({ colour, width, dash, text }) => (
          <li key={text}>
            <svg width="28" height="8" aria-hidden="true">
              <line x1="0" x2="28" y1="4" y2="4" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
