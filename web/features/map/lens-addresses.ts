import type { Search } from '../../address/search.ts';
import type { mapTexts } from '../../texts/map.ts';
import { asAddress } from './map-address.ts';

export type Lens = keyof typeof mapTexts.lenses;

/** A look from the start: what was filtered, coloured and compared before is left aside; day, selection and panes stay. */
const PLAIN: Search = {
  show: undefined, links: undefined, least: undefined, colour: undefined, size: undefined, without: undefined, topic: undefined,
  from: undefined, steps: undefined, hide: undefined, to: undefined, layout: undefined, tie: undefined, hulls: undefined, pins: undefined, only: undefined,
  pick: undefined, months: undefined, compare: undefined, width: undefined,
};

const LOOKS: Readonly<Record<Lens, Search>> = {
  isolates: asAddress.show('unlinked'),
  bridges: { ...asAddress.colour('betweenness'), ...asAddress.size('betweenness') },
  crossings: asAddress.show('cross'),
  groups: { ...asAddress.colour('community'), ...asAddress.size('same'), ...asAddress.layout('force'), ...asAddress.hulls('community') },
  hemmed: { ...asAddress.colour('constraint'), ...asAddress.size('constraint') },
  joined: asAddress.layout('time'),
  since2020: asAddress.from('2020-01-01'),
  sharing: asAddress.kinds(new Set(['ties', 'clusters', 'ltos'])),
};

/** What the address says when one looks for something. */
export const lensAddress = (lens: Lens): Search => ({ ...PLAIN, ...LOOKS[lens] });
