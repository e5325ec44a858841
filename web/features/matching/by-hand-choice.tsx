import { useState } from 'react';
import { useRecordSearch, type SearchedKind } from '../../data/record-search.ts';
import { useNames } from '../../data/use-names.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

const SEARCHED: Readonly<Record<'Person' | 'Area', SearchedKind[]>> = { Person: ['PERSON'], Area: ['AREA'] };

interface ByHandChoiceProps {
  readonly kind: 'Person' | 'Area';
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** People or areas added by hand, found by name. */
export function ByHandChoice({ kind, label, chosen, onChange }: ByHandChoiceProps) {
  const [text, setText] = useState('');
  const { found, searching, forText } = useRecordSearch(text, SEARCHED[kind]);
  const names = useNames(chosen);
  const fit = found.filter(({ id }) => !chosen.includes(id));
  return (
    <div className="matching-people">
      <label className="field">
        <span>{label}</span>
        <input className="input" type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <ul aria-live="polite">
        {fit.map(({ id, label: name, where }) => (
          <li key={id}>
            <Button
              look="quiet"
              onClick={() => {
                onChange([...chosen, id]);
                setText('');
              }}
            >
              {name}
            </Button>{' '}
            <span className="small muted">{where}</span>
          </li>
        ))}
        {fit.length === 0 && text.trim() !== '' && !searching && forText === text.trim() && <li className="small muted">{matchingTexts.nobodyFound}</li>}
      </ul>
      <ul>
        {chosen.map((id) => (
          <li key={id} className="matching-chosen">
            {names.get(id) ?? id}
            <Button look="quiet" onClick={() => onChange(chosen.filter((one) => one !== id))}>
              {draftTexts.takeOut(names.get(id) ?? id)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
