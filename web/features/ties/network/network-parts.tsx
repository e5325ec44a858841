import { tieNetworkTexts } from '../../../texts/ties-network.ts';
import { Parts } from '../../../ui/parts.tsx';
import { asAddress, PARTS, type PartWord } from '../ties-address.ts';

/** The parts of the view of the whole network. */
export function NetworkParts({ current }: { readonly current: PartWord }) {
  const parts = PARTS.map((word) => ({ word, text: tieNetworkTexts.parts[word], search: asAddress.part(word) }));
  return <Parts label={tieNetworkTexts.partsLabel} parts={parts} current={current} />;
}
