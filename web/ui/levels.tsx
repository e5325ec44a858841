import { levelTexts } from '../texts/strength.ts';

/** One to three filled dots, with the same in words. */
export function Levels({ level }: { readonly level: number | null | undefined }) {
  if (!level) return <span className="muted small">{levelTexts.none}</span>;
  return (
    <span role="img" aria-label={levelTexts.of(levelTexts.words[level] ?? String(level), level)}>
      <svg width="44" height="12" aria-hidden="true">
        {[1, 2, 3].map((n) => (
          <circle
            key={n}
            cx={n * 14 - 6}
            cy="6"
            r="4"
            fill={n <= level ? 'var(--muted)' : 'none'}
            stroke="var(--muted)"
            strokeWidth="1.2"
          />
        ))}
      </svg>
    </span>
  );
}
