import { onBothStores } from '../../on-both-stores.ts';
import { roundsContract } from './rounds-contract.ts';

onBothStores('A buddy round', roundsContract);
