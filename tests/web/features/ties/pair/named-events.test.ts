import { describe, expect, test } from 'vitest';
import { meetingsInWords, namedEvents } from '../../../../../web/features/ties/pair/named-events.ts';
import type { ReceiptFact } from '../../../../../web/features/ties/pair/receipt-rows.ts';
import { dayNumber } from '../../../../../web/ui/dates.ts';

const met = (date: string, kind: string, whenNew: number, label = 'An event'): ReceiptFact => ({
  key: `${date}${kind}`, date, kind, source: 'event:e', label, parties: 2, now: 0, whenNew,
});

describe('names on the curve', () => {
  test('say a visit and its month, and a session by its name', () => {
    expect(namedEvents([met('2018-11-08', 'PEER_VISIT', 1), met('2018-01-20', 'CLUSTER_SESSION', 0.2, 'Legacy South, session 1')]).map(({ text }) => text)).toEqual([
      'Visit, Nov 2018', 'Legacy South, session 1',
    ]);
  });

  test('bring calls in a row together, at the last of the largest', () => {
    const calls = [met('2020-04-01', 'BUDDY_CALL', 0.5), met('2020-06-01', 'BUDDY_CALL', 0.75), met('2020-09-01', 'BUDDY_CALL', 0.75)];
    expect(namedEvents(calls)).toEqual([{ day: dayNumber('2020-09-01'), text: 'Three buddy calls', worth: 2 }]);
  });

  test('bring the months of joint work together where it began, whatever came between', () => {
    const months = [met('2020-01-31', 'COLLABORATION', 0.25), met('2020-02-01', 'PEER_VISIT', 0.9), met('2020-02-29', 'COLLABORATION', 0.25)];
    expect(namedEvents(months).map(({ day, text, worth }) => [day, text, worth])).toEqual([
      [dayNumber('2020-02-01'), 'Visit, Feb 2020', 0.9],
      [dayNumber('2020-01-31'), 'Joint work from Jan 2020', 0.5],
    ]);
  });

  test('keep calls apart that are far apart, or parted by something else', () => {
    expect(namedEvents([met('2020-01-01', 'BUDDY_CALL', 0.5), met('2020-12-01', 'BUDDY_CALL', 0.5)])).toHaveLength(2);
    expect(namedEvents([met('2020-01-01', 'BUDDY_CALL', 0.5), met('2020-01-10', 'PEER_VISIT', 1), met('2020-02-01', 'BUDDY_CALL', 0.5)])).toHaveLength(3);
  });

  test('are the most worth first', () => {
    expect(namedEvents([met('2018-01-01', 'ANSWER', 0.5), met('2019-01-01', 'PEER_VISIT', 1)])[0]?.text).toBe('Visit, Jan 2019');
  });

  test('leave out what is worth little beside the largest', () => {
    const found = namedEvents([met('2019-01-01', 'PEER_VISIT', 1), met('2019-06-01', 'PEER_VISIT', 0.15), met('2020-01-01', 'SPRING_EVENT', 0.1)]);
    expect(found.map(({ worth }) => worth)).toEqual([1, 0.15]);
  });

  test('are cut at a word where they are long', () => {
    const [name] = namedEvents([met('2019-01-01', 'NATIONAL_EVENT', 1, 'Connects: the national gathering of every area')]);
    expect(name?.text).toBe('Connects: the national…');
  });
});

test('what brought two together is told by kind, most first', () => {
  expect(meetingsInWords([met('2020-01-01', 'BUDDY_CALL', 1), met('2020-02-01', 'PEER_VISIT', 1), met('2020-03-01', 'BUDDY_CALL', 1), met('2020-03-02', 'ANSWER', 1)])).toBe(
    'Two buddy calls, one answer and one visit',
  );
  expect(meetingsInWords([met('2020-01-31', 'COLLABORATION', 1), met('2020-02-29', 'COLLABORATION', 1)])).toBe('Two months of joint work');
  expect(meetingsInWords([])).toBeUndefined();
});
