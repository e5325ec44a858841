import { backTestTexts } from '../../texts/back-test.ts';

/** Every word of art of the report with its meaning, and how far to trust it. */
export function TermList() {
  return (
    <div className="back-test-terms">
      <h2>{backTestTexts.terms}</h2>
      <dl>
        {backTestTexts.termList.map(({ term, says }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h2>{backTestTexts.limits}</h2>
      {backTestTexts.limitLines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
