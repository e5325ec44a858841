import { mapTexts } from '../../../texts/map.ts';
import { pageTexts } from '../../../texts/pages.ts';
import { RecordLink } from '../../../ui/record-link.tsx';
import type { AroundKind } from '../map-address.ts';
import type { PartyAround } from './around.ts';

/** Of each kind, unless it is shown round the party. */
const FEW = 6;

interface FactRowsProps {
  readonly heading: string;
  readonly kinds: readonly AroundKind[];
  readonly around: PartyAround;
  readonly shown: ReadonlySet<AroundKind>;
}

/** Records of some kinds: what each is to the party, its name, since when. */
export function FactRows({ heading, kinds, around, shown }: FactRowsProps) {
  const all = kinds.map((kind) => around.records.filter((record) => record.kind === kind));
  const rows = kinds.flatMap((kind, i) => (shown.has(kind) ? all[i]! : all[i]!.slice(0, FEW)));
  const left = all.flat().length - rows.length + kinds.reduce((sum, kind) => sum + (around.more.get(kind) ?? 0), 0);
  const said = rows.some((row) => row.as);
  return (
    <section className="detail-part">
      <h3>{heading}</h3>
      {rows.length === 0 && <p className="muted small">{pageTexts.none}</p>}
      {rows.length > 0 && (
        <table className="detail-rows">
          <tbody>
            {rows.map(({ relation, as, offer, id, label, when }) => (
              <tr key={relation}>
                {said && <th scope="row">{as}</th>}
                <td>
                  <RecordLink id={id}>{label}</RecordLink>
                  {offer && <div className="muted detail-offer">{offer}</div>}
                </td>
                <td className="number muted small">{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {left > 0 && <p className="muted small">{mapTexts.moreOnPage(left)}</p>}
    </section>
  );
}
