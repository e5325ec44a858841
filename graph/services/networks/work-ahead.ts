import { KithError } from '../../model/kith-error.ts';
import type { IsoDate } from '../../model/iso-date.ts';
import type { Network } from '../../network/network.ts';
import { LIVING } from '../../ties/band.ts';
import { tieQuestion } from '../../ties/tie-question.ts';
import { Patience } from '../../ties/waiting.ts';
import { communityLabels, networkAt } from './network-at.ts';

/** Works out what the first user would wait for: the network of areas on a day, and its communities over the years. */
export function workAhead(network: Network, at: IsoDate): void {
  const patience = new Patience();
  try {
    const areas = networkAt(tieQuestion(network, { level: 'area', at, options: {} }), LIVING, patience);
    areas.measures.read('betweenness', patience.spend);
    communityLabels(areas, patience);
  } catch (error) {
    // What nobody could wait for is refused when somebody asks for it.
    if (!(error instanceof KithError && error.code === 'TOO_COSTLY')) throw error;
  }
}
