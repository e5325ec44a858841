import { useState, type KeyboardEvent } from 'react';
import '../../ui/field.css';
import './match-panes.css';

interface NumberFieldProps {
  readonly text: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** What an empty field means; absent: a number is needed. */
  readonly none?: string;
  readonly disabled?: boolean;
  /** Said instead of the text, where the text alone does not say of what. */
  readonly label?: string;
  /** What is typed counts at once, or only when the field is left or Enter pressed. */
  readonly counts?: 'typed' | 'left';
  readonly onChange: (value: number | null) => void;
}

/** A whole number between bounds; what does not fit is not taken in, and gone when the field is left. */
export function NumberField({ text, value, least, most, none, disabled = false, label, counts = 'typed', onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>();
  const take = (words: string) => {
    const chosen = words.trim() === '' ? null : Number(words);
    const fits = chosen === null ? none !== undefined : Number.isInteger(chosen) && chosen >= least && chosen <= most;
    if (fits && chosen !== value) onChange(chosen);
  };
  const hear = (words: string) => {
    setTyped(words);
    if (counts === 'typed') take(words);
  };
  const leave = () => {
    setTyped(undefined);
    if (counts === 'left' && typed !== undefined) take(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (counts !== 'left' || event.key !== 'Enter') return;
    // In a form it would be sent before the number is taken in.
    event.preventDefault();
    leave();
  };
  return (
    <label className="match-rule">
      <span>{text}</span>
      <input
        className="input"
        type="number"
        min={least}
        max={most}
        placeholder={none}
        aria-label={label}
        value={typed ?? value ?? ''}
        disabled={disabled}
        onChange={(event) => hear(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
    </label>
  );
}
