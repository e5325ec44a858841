import { matchingTexts } from '../../texts/matching.ts';
import { figure } from '../../ui/count.ts';
import type { Preview } from './preview-query.ts';
import '../../ui/table.css';

type Figure = Preview['figures'][number];

/** Shares are printed per cent. */
const isShare = ({ measure }: Figure): boolean => measure === 'REACH';

function said(one: Figure, value: number): string {
  return isShare(one) ? `${(value * 100).toFixed(1)}%` : figure(value);
}

function changeSaid(one: Figure): string {
  const size = said(one, Math.abs(one.difference));
  if (Math.abs(one.difference) < (isShare(one) ? 0.0005 : 0.5)) return matchingTexts.same;
  return `${one.difference < 0 ? '−' : '+'}${size}`;
}

/** The whole network in figures, before and after. */
export function PreviewTable({ figures, assumed }: Pick<Preview, 'figures' | 'assumed'>) {
  return (
    <>
      <p className="small muted">{assumed}</p>
      <table className="table match-figures">
        <caption className="unseen">{matchingTexts.preview}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{matchingTexts.measure}</span>
            </th>
            <th scope="col" className="number">
              {matchingTexts.before}
            </th>
            <th scope="col" className="number">
              {matchingTexts.after}
            </th>
            <th scope="col" className="number">
              {matchingTexts.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((one) => {
            const change = changeSaid(one);
            return (
              <tr key={one.measure}>
                <th scope="row">{one.text}</th>
                <td className="number">{said(one, one.before)}</td>
                <td className="number">
                  <b>{said(one, one.after)}</b>
                </td>
                <td className={`number ${change === matchingTexts.same ? 'muted' : 'match-new-word'}`}>{change}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
