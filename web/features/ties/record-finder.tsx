import { useState } from 'react';
import { useRecordSearch, type FoundRecord } from '../../data/record-search.ts';
import { tiesTexts } from '../../texts/ties.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';
import './record-finder.css';

interface RecordFinderProps {
  readonly label: string;
  /** As the search calls it: `Person`. */
  readonly kind: string;
  readonly onChoose: (record: FoundRecord) => void;
  readonly hidden?: readonly string[];
}

/** A record of one kind by words of its name. */
export function RecordFinder({ label, kind, onChoose, hidden = [] }: RecordFinderProps) {
  const [text, setText] = useState('');
  const { found, searching, forText } = useRecordSearch(text);
  const fit = found.filter((record) => record.kind === kind && !hidden.includes(record.id));
  return (
    <div className="ties-finder">
      <label className="field">
        <span>{label}</span>
        <input className="input" type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <ul className="ties-found" aria-live="polite">
        {fit.map((record) => (
          <li key={record.id}>
            <Button
              look="quiet"
              onClick={() => {
                onChoose(record);
                setText('');
              }}
            >
              {record.label}
            </Button>{' '}
            {record.where && <span className="small muted">{record.where}</span>}
          </li>
        ))}
        {fit.length === 0 && text.trim() !== '' && !searching && forText === text.trim() && <li className="small muted">{tiesTexts.nothingFound}</li>}
      </ul>
    </div>
  );
}
