import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { shortDate } from '../../ui/dates.ts';
import { Mark } from '../../ui/mark.tsx';
import { sharedWords } from '../../network/shared-words.ts';
import type { Link } from '../../network/links.ts';
import { asAddress } from './map-address.ts';
import type { MapArea } from '../../network/map-area.ts';

interface AreaLinksProps {
  readonly area: MapArea;
  readonly links: readonly Link[];
  readonly areas: readonly MapArea[];
  readonly change: ChangeAddress;
}

const SHOWN = 8;

/** The areas it shares most with, and what. */
export function AreaLinks({ area, links, areas, change }: AreaLinksProps) {
  if (links.length === 0) return null;
  const byId = new Map(areas.map((one) => [one.id, one]));
  const most = [...links].sort((a, b) => b.shared - a.shared || (a.key < b.key ? -1 : 1)).slice(0, SHOWN);
  return (
    <section className="detail-part">
      <h3>{mapTexts.linkedAreas}</h3>
      <table className="detail-rows">
        <thead className="unseen">
          <tr>
            <th scope="col">{mapTexts.area}</th>
            <th scope="col">{mapTexts.sharedWith}</th>
            <th scope="col">{mapTexts.last}</th>
          </tr>
        </thead>
        <tbody>
          {most.map((link) => {
            const other = byId.get(link.a === area.id ? link.b : link.a);
            if (!other) return null;
            return (
              <tr key={link.key}>
                <td>
                  <Mark region={other.region} />{' '}
                  <button
                    type="button"
                    className="detail-pick"
                    onClick={() => change(asAddress.selected(other.id), { said: `selected ${other.shortName}` })}
                  >
                    {other.shortName}
                  </button>
                </td>
                <td className="small">{sharedWords(link)}</td>
                <td className="number small muted">{link.last ? shortDate(link.last) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
