import { useEffect, useId, useRef, useState } from 'react';
import { matchingTexts } from '../../texts/matching.ts';

interface WeightSliderProps {
  readonly text: string;
  readonly weight: number;
  readonly disabled: boolean;
  /** Once the slider is let go, or the keys rest. */
  readonly onRelease: (weight: number) => void;
}

/** Keys rest for this long before what they chose is applied: each change pairs everybody off anew. */
const REST_MS = 600;

/** How much one feature counts, 0 to 100. */
export function WeightSlider({ text, weight, disabled, onRelease }: WeightSliderProps) {
  const id = useId();
  const [draft, setDraft] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = draft ?? weight;
  const release = (value: number) => {
    clearTimeout(timer.current);
    setDraft(undefined);
    if (value !== weight) onRelease(value);
  };
  return (
    <div className="match-weight">
      <label htmlFor={id}>{text}</label>
      <output htmlFor={id}>{Math.round(shown)}</output>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={shown}
        disabled={disabled}
        aria-label={matchingTexts.weight(text)}
        onChange={(event) => setDraft(Number(event.target.value))}
        onPointerUp={(event) => release(Number(event.currentTarget.value))}
        onBlur={(event) => draft !== undefined && release(Number(event.currentTarget.value))}
        onKeyUp={(event) => {
          const value = Number(event.currentTarget.value);
          clearTimeout(timer.current);
          if (event.key !== 'Tab') timer.current = setTimeout(() => release(value), REST_MS);
        }}
      />
    </div>
  );
}
