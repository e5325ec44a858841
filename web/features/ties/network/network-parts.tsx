import { Link } from '@tanstack/react-router';
import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { asAddress, PARTS, type PartWord } from '../ties-address.ts';

/** The parts of the view of the whole network. */
export function NetworkParts({ current }: { readonly current: PartWord }) {
  return (
    <nav className="ties-parts no-print" aria-label={tieNetworkTexts.partsLabel}>
      {PARTS.map((part) => (
        <Link
          key={part}
          to="."
          search={((before: object) => ({ ...before, ...asAddress.part(part) })) as never}
          resetScroll={false}
          // Without it the first part, which adds nothing to the address, would count as current everywhere.
          activeOptions={{ exact: true }}
          aria-current={part === current ? 'page' : undefined}
        >
          {tieNetworkTexts.parts[part]}
        </Link>
      ))}
    </nav>
  );
}
