import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../data/graphql.ts';
import { useRecordSearch } from '../../data/record-search.ts';
import { draftTexts } from '../../texts/drafts.ts';
import { matchingTexts } from '../../texts/matching.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

const PERSON_NAME = graphql(`
  query PersonName($id: ID!) {
    person(id: $id) {
      id
      label
    }
  }
`);

interface PeopleChoiceProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** People added by hand, found by name. */
export function PeopleChoice({ chosen, onChange }: PeopleChoiceProps) {
  const [text, setText] = useState('');
  const { found, searching, forText } = useRecordSearch(text);
  const fit = found.filter(({ kind, id }) => kind === 'Person' && !chosen.includes(id));
  return (
    <div className="matching-people">
      <label className="field">
        <span>{matchingTexts.people}</span>
        <input className="input" type="search" autoComplete="off" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <ul aria-live="polite">
        {fit.map(({ id, label, where }) => (
          <li key={id}>
            <Button
              look="quiet"
              onClick={() => {
                onChange([...chosen, id]);
                setText('');
              }}
            >
              {label}
            </Button>{' '}
            <span className="small muted">{where}</span>
          </li>
        ))}
        {fit.length === 0 && text.trim() !== '' && !searching && forText === text.trim() && <li className="small muted">{matchingTexts.nobodyFound}</li>}
      </ul>
      <ul>
        {chosen.map((id) => (
          <ChosenPerson key={id} id={id} onDrop={() => onChange(chosen.filter((one) => one !== id))} />
        ))}
      </ul>
    </div>
  );
}

function ChosenPerson({ id, onDrop }: { readonly id: string; readonly onDrop: () => void }) {
  const [{ data }] = useQuery({ query: PERSON_NAME, variables: { id } });
  const label = data?.person?.label ?? id;
  return (
    <li className="matching-chosen">
      {label}
      <Button look="quiet" onClick={onDrop}>
        {draftTexts.takeOut(label)}
      </Button>
    </li>
  );
}
