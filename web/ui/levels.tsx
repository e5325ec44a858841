const WORDS = ['', 'low', 'middling', 'high'];

/** One to three filled dots, with the same in words. */
export function Levels({ level }: { readonly level: number | null | undefined }) {
  if (!level) return <span className="muted small">not said</span>;
  return (
    <span role="img" aria-label={`${WORDS[level] ?? level}, ${level} of 3`}>
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
