import { suggestionTexts } from '../texts/suggestions.ts';
import type { SuggestionRecord } from './suggestion-query.ts';
import '../ui/table.css';
import './suggestions.css';

type Reason = SuggestionRecord['reasons'][number];

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const two = (value: number): string => value.toFixed(2);

/** Everything a suggestion rests on: each reason with value and weight, and the figures behind it. */
export function SuggestionReasons({ reasons, caption }: { readonly reasons: SuggestionRecord['reasons']; readonly caption: string }) {
  return (
    <div className="suggestion-reasons">
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{suggestionTexts.reason}</th>
            <th scope="col" className="number">
              {suggestionTexts.value} × {suggestionTexts.weight.toLowerCase()}
            </th>
            <th scope="col" className="number">
              {suggestionTexts.counts}
            </th>
          </tr>
        </thead>
        <tbody>
          {reasons.map((reason) => (
            <ReasonRow key={reason.feature} reason={reason} />
          ))}
        </tbody>
      </table>
      <p className="small muted">{suggestionTexts.valueNote}</p>
    </div>
  );
}

function ReasonRow({ reason: { text, value, counted, weight, figures } }: { readonly reason: Reason }) {
  return (
    <>
      <tr className={figures.length > 0 ? 'suggestion-reason-open' : undefined}>
        <th scope="row">{text}</th>
        <td className="number">
          {value === null ? suggestionTexts.notRecorded : two(value)} × {percent(weight)}
        </td>
        <td className="number">{two(counted * weight)}</td>
      </tr>
      {figures.length > 0 && (
        <tr>
          <td colSpan={3}>
            <ul className="suggestion-figures small muted" aria-label={suggestionTexts.figures}>
              {figures.map((one) => (
                <li key={one.name}>
                  {suggestionTexts.figureSaid(one.name, plain.format(one.a), plain.format(one.b), percent(one.closeness))}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
