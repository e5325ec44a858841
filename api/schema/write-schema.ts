import { writeFileSync } from 'node:fs';
import { buildKithSchema } from './build-schema.ts';
import { printedSchema } from './printed-schema.ts';

/** Writes the schema that is committed and that the explorer is checked against. */
writeFileSync(new URL('../schema.graphql', import.meta.url), printedSchema(buildKithSchema()));
