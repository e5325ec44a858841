import { Link } from '@tanstack/react-router';
import type { ChangeAddress } from '../../address/use-address.ts';
import { mapTexts } from '../../texts/map.ts';
import { Button } from '../../ui/button.tsx';
import { lensAddress, type Lens } from './lens-addresses.ts';

const LENSES = Object.keys(mapTexts.lenses) as Lens[];

/** Ready-made looks at the network, and where to look further. Each is a step like any other. */
export function Lenses({ change }: { readonly change: ChangeAddress }) {
  return (
    <details className="lenses">
      <summary>{mapTexts.lensesTitle}</summary>
      <ul>
        {LENSES.map((lens) => {
          const [name, meaning] = mapTexts.lenses[lens];
          return (
            <li key={lens}>
              <Button look="quiet" onClick={() => change(lensAddress(lens), { said: mapTexts.lensChosen(name) })}>
                {name}
              </Button>
              <p className="small muted">{meaning}</p>
            </li>
          );
        })}
        <li>
          <Link to="/ties" search={{ view: 'network', part: 'succession' } as never}>
            {mapTexts.lensLinks.onePerson[0]}
          </Link>
          <p className="small muted">{mapTexts.lensLinks.onePerson[1]}</p>
        </li>
        <li>
          <Link to="/data">{mapTexts.lensLinks.notKnown[0]}</Link>
          <p className="small muted">{mapTexts.lensLinks.notKnown[1]}</p>
        </li>
      </ul>
    </details>
  );
}
