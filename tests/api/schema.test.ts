import { readFileSync } from 'node:fs';
import { getIntrospectionQuery, graphqlSync, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildKithSchema } from '../../api/schema/build-schema.ts';
import { printedSchema } from '../../api/schema/printed-schema.ts';

const schema = buildKithSchema();

/** What design.md promises by name. */
const QUERIES =
  'viewer area areas person people organisation organisations topic topics event events cluster clusters question questions collaborations search neighbourhood path network changeLog dataQuality';
const MUTATIONS =
  'askQuestion answerQuestion recordPerson recordRole recordEvent recordAttendance recordNeed recordOffer correctRecord endRelation removeRecord importRecords undoImport recordConsent';

describe('the schema', () => {
  it('is committed as it is built; `npm run schema` writes it', () => {
    const committed = readFileSync(new URL('../../api/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(printedSchema(schema));
  });

  it('has every field that other programs rely on', () => {
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(QUERIES.split(' ')));
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {})).toEqual(
      expect.arrayContaining(MUTATIONS.split(' ')),
    );
    expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {})).toContain('changes');
  });

  it('describes every type, field, argument, input field and value', () => {
    const { data } = graphqlSync({ schema, source: getIntrospectionQuery() });
    const { types } = (data as unknown as IntrospectionQuery).__schema;
    const silent: string[] = [];
    const look = (name: string, { description }: { readonly description?: string | null | undefined }) => {
      if (!description?.trim()) silent.push(name);
    };
    for (const type of types.filter(({ name }) => !name.startsWith('__'))) {
      if (!['Query', 'Mutation', 'Subscription'].includes(type.name)) look(type.name, type);
      if ('fields' in type) {
        for (const field of type.fields ?? []) {
          look(`${type.name}.${field.name}`, field);
          for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
      if ('inputFields' in type) {
        // Null for types of the other kinds.
        for (const field of type.inputFields ?? []) look(`${type.name}.${field.name}`, field);
      }
      if ('enumValues' in type) for (const value of type.enumValues ?? []) look(`${type.name}.${value.name}`, value);
    }
    expect(silent).toEqual([]);
  });
});
