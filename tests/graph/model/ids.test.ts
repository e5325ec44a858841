import { describe, expect, it } from 'vitest';
import { labelOf, nodeId, parseNodeId, slug } from '../../../graph/model/node-id.ts';
import { parseRelationId, relationId } from '../../../graph/model/relations.ts';
import { wordIn } from '../../../graph/model/vocabulary.ts';
import { day, id } from '../store/records.ts';

describe('An id', () => {
  it('may be written with or without its prefix', () => {
    expect([nodeId('Person', 'p1'), nodeId('Person', 'person:p1')]).toEqual(['person:p1', 'person:p1']);
    expect(nodeId('Area', 'person:p1')).toBe('area:person:p1');
    expect(labelOf('organisation:a b')).toBe('Organisation');
  });

  it('is refused, naming it, when it could not be told from its surroundings', () => {
    for (const text of ['', ' a', 'a|b', 'a;b', 'a\nb', 'x'.repeat(201)]) expect(() => nodeId('Area', text), text).toThrow(/^The id "/);
    for (const text of ['', 'cars', 'place:cars', 'area:', 'area:a|b']) expect(labelOf(text), text).toBeUndefined();
    expect(() => parseNodeId('cars')).toThrow('"cars" is not an id. An id looks like area:cars-area-together.');
  });

  it('is made of a name without accents, case or apostrophes', () => {
    expect(slug(' St Matthew’s Éstate (Leicester) ')).toBe('st-matthews-estate-leicester');
  });
});

describe('The id of a relation', () => {
  it('holds what makes it the same one, and gives it back', () => {
    const role = { kind: 'HOLDS_ROLE', start: id('person:p1'), end: id('area:a'), from: day('2019-01-01'), role: 'chair' } as const;
    expect(relationId(role)).toBe('HOLDS_ROLE|person:p1|area:a|2019-01-01|chair');
    expect(parseRelationId(relationId(role))).toEqual({ kind: 'HOLDS_ROLE', start: 'person:p1', end: 'area:a', from: '2019-01-01', qualifier: 'chair' });
    const support = { kind: 'SUPPORTS', start: id('organisation:o'), end: id('area:a'), offer: 'tea | talk' } as const;
    expect(parseRelationId(relationId(support))).toEqual({ kind: 'SUPPORTS', start: 'organisation:o', end: 'area:a', qualifier: 'tea | talk' });
  });

  it('is refused when it is none', () => {
    for (const text of ['', 'HOSTED|area:a', 'KNOWS|person:a|person:b||', 'HOSTED|a|b||', 'toString|area:a|area:b||']) {
      expect(() => parseRelationId(text), text).toThrow('is not the id of a relation');
    }
  });
});

describe('A fixed word', () => {
  it('is known whatever its case, hyphens and underscores', () => {
    expect(wordIn(['vice-chair', 'buddy call'], ' Vice_CHAIR ')).toBe('vice-chair');
    expect(wordIn(['vice-chair', 'buddy call'], 'BUDDY-CALL')).toBe('buddy call');
    expect(wordIn(['vice-chair'], 'vicechair')).toBeUndefined();
  });
});
