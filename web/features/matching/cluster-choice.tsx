import { useState } from 'react';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import '../../ui/field.css';

interface ClusterChoiceProps {
  readonly clusters: readonly { readonly id: string; readonly label: string; readonly kindLabel: string }[];
  readonly chosen: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** A cluster, found by words of its name. */
export function ClusterChoice({ clusters, chosen, onChange }: ClusterChoiceProps) {
  const [text, setText] = useState('');
  const words = text.trim().toLowerCase().split(/\s+/);
  const shown = clusters.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <fieldset className="matching-clusters">
      <legend>{draftTexts.cluster}</legend>
      <input
        className="input"
        type="search"
        autoComplete="off"
        aria-label={matchingTexts.findCluster}
        placeholder={matchingTexts.findCluster}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="matching-cluster-list">
        {shown.map(({ id, label, kindLabel }) => (
          <label key={id} className="matching-cluster">
            <input type="radio" name="cluster" checked={id === chosen} onChange={() => onChange(id)} />
            <span>{label}</span>
            <span className="small muted">{kindLabel}</span>
          </label>
        ))}
        {shown.length === 0 && <p className="small muted">{matchingTexts.noSuchCluster}</p>}
        <label className="matching-cluster">
          <input type="radio" name="cluster" checked={chosen === undefined} onChange={() => onChange(undefined)} />
          <span>{matchingTexts.anyCluster}</span>
        </label>
      </div>
    </fieldset>
  );
}
