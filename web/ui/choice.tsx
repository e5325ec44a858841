import './choice.css';

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Word; readonly text: string; readonly said?: string }[];
  readonly value: Word;
  readonly onChange: (value: Word) => void;
}

/** One of a few, side by side. */
export function Choice<Word extends string>({ label, options, value, onChange }: ChoiceProps<Word>) {
  return (
    <div className="choice" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          aria-label={option.said}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
