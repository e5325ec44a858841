import { openNeo4jStore } from '../../../graph/store/neo4j/neo4j-store.ts';
import { emptyNeo4j } from '../../neo4j/empty-neo4j.ts';
import { describeWithNeo4j } from '../../neo4j/with-neo4j.ts';
import { storeContract } from './contract.ts';
import { neo4jConcurrency } from './neo4j-concurrency.ts';
import { neo4jRecords } from './neo4j-records.ts';
import { neo4jSchema } from './neo4j-schema.ts';

describeWithNeo4j('The shared store', (atHand) => {
  storeContract('on Neo4j', {
    open: () => openNeo4jStore(atHand().neo4j),
    clear: () => emptyNeo4j(atHand().driver),
  });
  neo4jSchema(atHand);
  neo4jRecords(atHand);
  neo4jConcurrency(atHand);
});
