import { proportions, type Part } from './proportions.ts';
import './charts.css';

export type ChangeTone = 'gained' | 'lost' | 'strengthened' | 'faded' | 'little';

interface ProportionBarProps {
  readonly parts: readonly Part<ChangeTone>[];
  /** The same in words. */
  readonly label: string;
}

const WIDTH = 432;

/** How many changed which way, as one bar: full tones for what came or went, half tones for more or less. */
export function ProportionBar({ parts, label }: ProportionBarProps) {
  return (
    <svg className="chart proportion-bar" viewBox={`0 0 ${WIDTH} 8`} height="8" preserveAspectRatio="none" role="img" aria-label={label}>
      {proportions(parts, WIDTH).map(({ word, x, width }) => (
        <rect
          key={word}
          className={`chart-${word} ${word === 'gained' || word === 'lost' ? 'chart-tone' : 'chart-tone-half'}`}
          x={x}
          width={width}
          height="8"
        />
      ))}
    </svg>
  );
}
