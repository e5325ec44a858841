import { onBothStores } from '../../on-both-stores.ts';
import { viewsContract } from './views-contract.ts';

onBothStores('A saved view', viewsContract);
