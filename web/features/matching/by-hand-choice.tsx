import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { useRecordSearch } from '../../data/record-search.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

const NAMES = graphql(`
  query ByHandName($id: ID!, $isPerson: Boolean!) {
    person(id: $id) @include(if: $isPerson) {
      id
      label
    }
    area(id: $id) @skip(if: $isPerson) {
      id
      label
    }
  }
`);

interface ByHandChoiceProps {
  readonly kind: 'Person' | 'Area';
  readonly label: string;
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** People or areas added by hand, found by name. */
export function ByHandChoice({ kind, label, chosen, onChange }: ByHandChoiceProps) {
  const [text, setText] = useState('');
  const { found, searching, forText } = useRecordSearch(text);
  const fit = found.filter((one) => one.kind === kind && !chosen.includes(one.id));
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
          <Chosen key={id} id={id} onDrop={() => onChange(chosen.filter((one) => one !== id))} />
        ))}
      </ul>
    </div>
  );
}

function Chosen({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const [{ data }] = useQuery({ query: NAMES, variables: { id, isPerson: id.startsWith('person:') } });
  const label = data?.person?.label ?? data?.area?.label ?? id;
  return (
    <li className="matching-chosen">
      {label}
      <Button look="quiet" onClick={onDrop}>
        {draftTexts.takeOut(label)}
      </Button>
    </li>
  );
}
