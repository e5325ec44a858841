import { memo } from 'react';
import { mapTexts } from '../../texts/map.ts';
import { AroundMark } from './around/around-mark.tsx';
import type { AroundKind } from './map-address.ts';
import type { MarkLooks } from './mark-look.ts';
import { MarkKey } from './mark-key.tsx';
import type { ColourWord } from './measures.ts';
import { TieKey } from './tie-key.tsx';
import type { TieLinesAsked } from './tie-lines.ts';

export interface MapKey extends TieLinesAsked {
  readonly looks: MarkLooks;
  readonly colour: ColourWord;
  readonly theme: 'light' | 'dark';
  /** What stands round the selection. */
  readonly around: readonly AroundKind[];
}

interface KeyPanelProps {
  readonly summary: { readonly head: string; readonly rest: string };
  readonly mapKey: MapKey;
  readonly missing: string | undefined;
  readonly onKeep: (ids: readonly string[], name: string) => void;
  readonly onLeast: (least: number) => void;
  /** Where the map is narrow the key is folded under its first sentence. */
  readonly narrow: boolean;
  /** It was folded or unfolded. */
  readonly onToggle: () => void;
}

/** What is on screen in words, and what lines, colours, sizes and marks mean. */
export const KeyPanel = memo(function KeyPanel({ summary, narrow, onToggle, ...meant }: KeyPanelProps) {
  if (narrow) {
    return (
      <details className="map-key map-key-narrow map-keeps-free" onToggle={onToggle}>
        <summary>
          <strong>{summary.head}</strong>
        </summary>
        <p className="map-key-summary">{summary.rest}</p>
        <Meanings {...meant} />
      </details>
    );
  }
  return (
    <div className="map-key map-keeps-free" role="group" aria-label={summary.head} tabIndex={0}>
      <p className="map-key-summary">
        <strong>{summary.head}</strong> {summary.rest}
      </p>
      <Meanings {...meant} />
    </div>
  );
});

function Meanings({ mapKey, missing, onKeep, onLeast }: Omit<KeyPanelProps, 'summary' | 'narrow' | 'onToggle'>) {
  return (
    <>
      <TieKey {...mapKey} onLeast={onLeast} />
      <MarkKey looks={mapKey.looks} colour={mapKey.colour} theme={mapKey.theme} onKeep={onKeep} />
      <ul>
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="4" fill="none" stroke="var(--region-london)" strokeWidth="1.6" />
          </svg>
          {mapTexts.hollow}
        </li>
        {mapKey.around.map((kind) => (
          <li key={kind}>
            <AroundMark kind={kind} />
            {mapTexts.marks[kind]}
          </li>
        ))}
      </ul>
      {missing && <p className="map-partial">{missing}</p>}
    </>
  );
}
