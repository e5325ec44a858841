import { onBothStores } from '../../on-both-stores.ts';
import { plansContract } from './plans-contract.ts';

onBothStores('A cluster plan', plansContract);
