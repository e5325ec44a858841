import { useMemo } from 'react';
import { shellTexts } from '../texts/shell.ts';
import { useAreas } from './use-areas.ts';
import '../ui/field.css';

interface AreaPickerProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly except?: string | undefined;
}

/** Every area by name, in the browser's own list, which can be typed into. An id of no area chooses none. */
export function AreaPicker({ label, value, onChange, except }: AreaPickerProps) {
  const { areas = [] } = useAreas();
  const byName = useMemo(() => [...areas].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')), [areas]);
  return (
    <label className="field">
      <span>{label}</span>
      <select
        className="input"
        value={areas.some(({ id }) => id === value) ? value : ''}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" disabled>
          {shellTexts.chooseArea}
        </option>
        {byName
          .filter(({ id }) => id !== except)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
