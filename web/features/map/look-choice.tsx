import { useId } from 'react';
import { mapTexts } from '../../texts/map.ts';
import type { ColourWord, SizeWord } from './measures.ts';
import '../../ui/field.css';

interface LookChoiceProps<Word extends ColourWord | SizeWord> {
  readonly heading: string;
  readonly value: Word;
  readonly words: readonly Word[];
  readonly onChange: (word: Word) => void;
}

/** By what marks are coloured or sized, with what it means. */
export function LookChoice<Word extends ColourWord | SizeWord>({ heading, value, words, onChange }: LookChoiceProps<Word>) {
  const pick = (text: string) => {
    const word = words.find((one) => one === text);
    if (word) onChange(word);
  };
  const id = useId();
  return (
    <div className="filters-look">
      <label htmlFor={id}>
        <strong>{heading}</strong>
      </label>
      <select id={id} className="input" aria-describedby={`${id}-meaning`} value={value} onChange={(event) => pick(event.target.value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {mapTexts.looks[word]}
          </option>
        ))}
      </select>
      <p id={`${id}-meaning`} className="muted small">
        {mapTexts.meanings[value]}
      </p>
    </div>
  );
}
