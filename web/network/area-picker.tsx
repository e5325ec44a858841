import { useId, useMemo } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { useAreas } from './use-areas.ts';
import '../ui/field.css';

interface AreaPickerProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly except?: string | undefined;
  /** What choosing no area is called; without it an area must be chosen. */
  readonly none?: string | undefined;
  /** Ids of areas to put before all others. */
  readonly first?: readonly string[] | undefined;
  /** What is wrong with the choice, where a form says so. */
  readonly fault?: string | undefined;
}

/** Every area by name, in the browser's own list, which can be typed into. An id of no area chooses none. */
export function AreaPicker({ label, value, onChange, except, none, first = [], fault }: AreaPickerProps) {
  const faultId = useId();
  const { areas = [] } = useAreas();
  const byName = useMemo(() => [...areas].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')), [areas]);
  const offered = byName.filter(({ id }) => id !== except);
  const ordered = first.length === 0 ? offered : [...offered.filter(({ id }) => first.includes(id)), ...offered.filter(({ id }) => !first.includes(id))];
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        value={areas.some(({ id }) => id === value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled={none === undefined}>
          {none ?? shellTexts.chooseArea}
        </option>
        {ordered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {fault && (
        <small id={faultId} className="field-fault">
          {fault}
        </small>
      )}
    </label>
  );
}
