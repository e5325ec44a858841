import { useState, type FormEvent } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { placesTexts } from '../../texts/places.ts';
import { stepTexts } from '../../texts/steps.ts';
import { Button } from '../../ui/button.tsx';
import '../../ui/field.css';

/** Words the name must hold; goes to the address when sent. */
export function FindByName() {
  const [search, change] = useAddress();
  const said = search['text'] ?? '';
  const [draft, setDraft] = useState({ said, text: said });
  const text = draft.said === said ? draft.text : said;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ text: text.trim() || undefined }, { said: stepTexts.searchedByName });
  };
  return (
    <form className="field" role="search" aria-label={placesTexts.find} onSubmit={submit}>
      <label htmlFor="places-text">
        <strong>{placesTexts.find}</strong>
      </label>
      <span className="places-find">
        <input
          id="places-text"
          className="input"
          type="search"
          value={text}
          onChange={(event) => setDraft({ said, text: event.target.value })}
          onBlur={() => text.trim() !== said && change({ text: text.trim() || undefined })}
        />
      </span>
    </form>
  );
}

interface PickProps {
  readonly label: string;
  /** Its name in the address. */
  readonly name: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** One of a list, or any; kept in the address. */
export function Pick({ label, name, any, options }: PickProps) {
  const [search, change] = useAddress();
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="input"
        value={search[name] ?? ''}
        onChange={(event) => change({ [name]: event.target.value || undefined }, { said: stepTexts.filtered(label) })}
      >
        <option value="">{any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Takes every filter out of the address; shown while there is one. */
export function ClearFilters({ names }: { readonly names: readonly string[] }) {
  const [search, change] = useAddress();
  if (!names.some((name) => search[name] !== undefined)) return null;
  return (
    <Button onClick={() => change(Object.fromEntries(names.map((name) => [name, undefined])), { said: stepTexts.clearedFilters })}>
      {placesTexts.clear}
    </Button>
  );
}
