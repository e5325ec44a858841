import { onBothStores } from '../../on-both-stores.ts';
import { introductionsContract } from './introductions-contract.ts';

onBothStores('Introductions round a record', introductionsContract);
